package dev.faultline.sim;

import java.util.List;
import java.util.Map;

/// All chance of one run, written down: with it a run can be made again without its seed, and with
/// a part of it left out.
///
/// Where a run asks for more than is written down, it gets the ordinary: a message that arrives
/// after the least delay, a crash that keeps nothing unsynced.
///
/// @param fates what became of the messages of each link, in the order in which they were sent; a
///   link is `from * nodeCount + to`
/// @param randoms what each node drew from its own stream, by node
/// @param kept how many unsynced writes each crash of a node left, by node
public record Draws(
    Map<Integer, List<Fate>> fates,
    Map<Integer, List<Long>> randoms,
    Map<Integer, List<Integer>> kept) {

  public Draws {
    fates = Map.copyOf(fates);
    randoms = Map.copyOf(randoms);
    kept = Map.copyOf(kept);
  }

  /// What became of one message, before directed faults, cuts and gray nodes have their say.
  ///
  /// @param delayMicros how long it takes
  /// @param lost whether it is lost on the way
  /// @param overtakes whether it need not wait for those that were sent before it
  /// @param againMicros after how long a second copy arrives; {@link #ONCE} where there is none
  public record Fate(long delayMicros, boolean lost, boolean overtakes, long againMicros) {

    /// There is no second copy.
    public static final long ONCE = -1;

    /// A message to which nothing special happens.
    static Fate ordinary(long delayMicros) {
      return new Fate(delayMicros, false, false, ONCE);
    }

    boolean isOrdinary() {
      return !lost && !overtakes && againMicros == ONCE;
    }
  }
}
