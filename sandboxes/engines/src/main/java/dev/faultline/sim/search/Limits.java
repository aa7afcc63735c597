package dev.faultline.sim.search;

/// How much a search may do. All of it is counted, so the answer is the same on every machine.
///
/// @param steps metered steps of all programs under test
/// @param stepsPerCall metered steps of one callback; one that needs more has broken the search's
///   only liveness property, that callbacks end
/// @param states states of the world
/// @param depth things that happen, one after the other
public record Limits(long steps, long stepsPerCall, int states, int depth) {

  /// The most states that any search may have: each takes some 60 bytes.
  public static final int MAX_STATES = 1 << 24;

  /// For tests and small machines.
  public static final Limits SMALL = new Limits(500_000_000, 1_000_000, 2_000_000, 1_000);

  public Limits {
    if (steps < 1 || stepsPerCall < 1 || depth < 1 || states < 1 || states > MAX_STATES) {
      throw new IllegalArgumentException(
          "limits of %d steps, %d a call, %d states (at most %d), depth %d can not be"
              .formatted(steps, stepsPerCall, states, MAX_STATES, depth));
    }
  }

  /// The same, with so many states.
  public Limits withStates(int most) {
    return new Limits(steps, stepsPerCall, most, depth);
  }

  /// The same, with such a depth.
  public Limits withDepth(int most) {
    return new Limits(steps, stepsPerCall, states, most);
  }

  /// The same, with so many steps.
  public Limits withSteps(long most, long perCall) {
    return new Limits(most, perCall, states, depth);
  }
}
