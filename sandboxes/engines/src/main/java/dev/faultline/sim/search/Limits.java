package dev.faultline.sim.search;

/// How much a search may do. All of it is counted, so the answer is the same on every machine.
///
/// @param steps metered steps of all programs under test, and as many of the search's own: one for
///   each step in the world, each word that is written out, each message that a monitor hears
/// @param stepsPerCall metered steps of one callback; one that needs more has broken the search's
///   only liveness property, that callbacks end
/// @param states states of the world
/// @param depth things that happen, one after the other
/// @param words of eight bytes, that may be kept of what was met: states of nodes, contents of the
///   network, memories of the monitor. What is kept takes about twice as much in all.
public record Limits(long steps, long stepsPerCall, int states, int depth, long words) {

  /// The most states that any search may have: each takes some 60 bytes.
  public static final int MAX_STATES = 1 << 24;

  /// For tests and small machines.
  public static final Limits SMALL = new Limits(500_000_000, 1_000_000, 2_000_000, 1_000, 1 << 26);

  public Limits {
    if (steps < 1
        || stepsPerCall < 1
        || depth < 1
        || states < 1
        || states > MAX_STATES
        || words < 1) {
      throw new IllegalArgumentException(
          "limits of %d steps, %d a call, %d states (at most %d), depth %d, %d words can not be"
              .formatted(steps, stepsPerCall, states, MAX_STATES, depth, words));
    }
  }

  /// The same, with so many states.
  public Limits withStates(int most) {
    return new Limits(steps, stepsPerCall, most, depth, words);
  }

  /// The same, with such a depth.
  public Limits withDepth(int most) {
    return new Limits(steps, stepsPerCall, states, most, words);
  }

  /// The same, with so many steps.
  public Limits withSteps(long most, long perCall) {
    return new Limits(most, perCall, states, depth, words);
  }

  /// The same, with so much memory.
  public Limits withWords(long most) {
    return new Limits(steps, stepsPerCall, states, depth, most);
  }
}
