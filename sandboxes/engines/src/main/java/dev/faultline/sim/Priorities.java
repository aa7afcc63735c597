package dev.faultline.sim;

/// Schedules by priorities (PCT: Burckhardt, Kothari, Musuvathi & Nagarakatte, *A randomized
/// scheduler with probabilistic guarantees of finding bugs*, ASPLOS 2010), for messages instead of
/// threads: links take the place of threads, and being served later that of not running.
///
/// Each link has a rank by chance; a message takes `stepMicros` longer for each rank. At `changes`
/// points by chance, a link falls behind all others. A bug that needs `changes + 1` ordering
/// constraints between messages is then met with a probability that has a lower bound, in every
/// run; random delays alone have none.
///
/// @param changes how many times a link falls behind
/// @param messages a link falls behind at one of its first so many messages
/// @param stepMicros how much longer a message takes for each rank
public record Priorities(int changes, int messages, long stepMicros) {

  /// All links are served alike.
  public static final Priorities NONE = new Priorities(0, 1, 0);

  public Priorities {
    if (changes < 0 || messages < 1 || stepMicros < 0) {
      throw new IllegalArgumentException(
          "%d changes within %d messages, %d us a rank: none may be negative, messages at least 1"
              .formatted(changes, messages, stepMicros));
    }
  }

  boolean isNone() {
    return stepMicros == 0;
  }
}
