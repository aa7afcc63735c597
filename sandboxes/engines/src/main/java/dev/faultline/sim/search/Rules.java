package dev.faultline.sim.search;

/// What can happen in a world that is searched.
///
/// @param delivery how often a message arrives
/// @param timers in which order the timers of one node run out
/// @param crashes how many crashes there are at most, of all nodes together
/// @param survival what a crash may leave of the writes that were not synced
public record Rules(Delivery delivery, TimerOrder timers, int crashes, Survival survival) {

  /// The most crashes of one world.
  public static final int MAX_CRASHES = 8;

  public Rules {
    if (crashes < 0 || crashes > MAX_CRASHES) {
      throw new IllegalArgumentException(
          "crashes: %d is not in [0, %d]".formatted(crashes, MAX_CRASHES));
    }
  }

  /// How often a message arrives. In any order, in either case, and perhaps never: what is not
  /// delivered yet and what is lost look the same.
  public enum Delivery {
    /// As often as one likes: the network is the set of all that was ever sent.
    AGAIN,
    /// At most once.
    ONCE
  }

  /// In which order the timers of one node run out.
  public enum TimerOrder {
    /// In any.
    ANY,
    /// One that was set earlier and is no longer runs out first.
    BY_DURATION,
    /// In none: all are too long to run out.
    NEVER
  }

  /// What a crash may leave of the writes that were not synced.
  public enum Survival {
    /// Some of the oldest: none, one, …, all. Puts are older than appends.
    OLDEST,
    /// Any of them.
    ANY
  }

  /// Messages arrive again and again, timers run out in any order, and nothing crashes.
  public static Rules plain() {
    return new Rules(Delivery.AGAIN, TimerOrder.ANY, 0, Survival.OLDEST);
  }

  /// The same, but messages arrive so often.
  public Rules with(Delivery other) {
    return new Rules(other, timers, crashes, survival);
  }

  /// The same, but timers run out in this order.
  public Rules with(TimerOrder other) {
    return new Rules(delivery, other, crashes, survival);
  }

  /// The same, but with so many crashes.
  public Rules withCrashes(int most, Survival left) {
    return new Rules(delivery, timers, most, left);
  }
}
