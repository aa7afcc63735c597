package dev.faultline.sim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All chance of one run, written down: with it a run can be made again without its seed, and with
/// a part of it left out.
///
/// Where a run asks for more than is written down, it gets the usual: a message that arrives after
/// the least delay, a crash that keeps nothing unsynced.
///
/// @param fates what became of the messages of each link, in the order in which they were sent; a
///   link is `from * nodeCount + to`. A fate belongs to the message that is sent at its time, so
///   that it stays with it when others are left out
/// @param randoms what each node drew from its own stream, by node
/// @param kept how many unsynced writes each crash of a node left, by node
public record Draws(
    Map<Integer, List<Fate>> fates,
    Map<Integer, List<Long>> randoms,
    Map<Integer, List<Integer>> kept) {

  public Draws {
    fates = sorted(fates);
    randoms = sorted(randoms);
    kept = sorted(kept);
  }

  /// How many there are, of all kinds.
  int size() {
    return size(fates) + size(randoms) + size(kept);
  }

  private static <T> int size(Map<Integer, List<T>> lists) {
    return lists.values().stream().mapToInt(List::size).sum();
  }

  private static <T> Map<Integer, T> sorted(Map<Integer, T> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /// The same, but that all messages to which nothing special happens take the least delay.
  Draws withEqualDelays(NetworkModel network) {
    Map<Integer, List<Fate>> even = new LinkedHashMap<>();
    fates.forEach((link, all) ->
        even.put(
            link,
            all.stream().map(fate -> fate.isUsual(network) ? fate.least(network) : fate).toList()));
    return new Draws(even, randoms, kept);
  }

  /// The same, but that programs draw from a public stream.
  Draws withoutRandoms() {
    return new Draws(fates, Collections.emptyMap(), kept);
  }

  /// What became of one message, before directed faults, cuts and gray nodes have their say.
  ///
  /// @param sentMicros when it was sent
  /// @param delayMicros how long it takes
  /// @param lost whether it is lost on the way
  /// @param overtakes whether it need not wait for those that were sent before it
  /// @param againMicros after how long a second copy arrives; {@link #ONCE} where there is none
  public record Fate(
      long sentMicros, long delayMicros, boolean lost, boolean overtakes, long againMicros) {

    /// There is no second copy.
    public static final long ONCE = -1;

    /// A message to which nothing special happens.
    static Fate ordinary(long sentMicros, long delayMicros) {
      return new Fate(sentMicros, delayMicros, false, false, ONCE);
    }

    /// The same message after the least delay, with nothing special.
    Fate least(NetworkModel network) {
      return ordinary(sentMicros, network.minDelayMicros());
    }

    /// Whether nothing special happens to it on `network`.
    boolean isUsual(NetworkModel network) {
      return !lost && !overtakes && againMicros == ONCE && delayMicros <= network.maxDelayMicros();
    }
  }
}
