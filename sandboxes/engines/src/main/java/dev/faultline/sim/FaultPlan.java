package dev.faultline.sim;

import java.util.List;

/// Everything that goes wrong in a run, and when it stops going wrong.
///
/// @param network until the world heals
/// @param faults directed at single nodes and messages
/// @param healMicros from here on nothing is lost or repeated, and every node is up; {@link #NEVER}
///   in a world that a person breaks and mends by hand
/// @param endMicros the run is over
public record FaultPlan(NetworkModel network, List<Fault> faults, long healMicros, long endMicros) {

  /// Twelve days: later than anything happens.
  public static final long NEVER = 1L << 40;

  public FaultPlan {
    faults = List.copyOf(faults);
    if (healMicros < 0 || endMicros <= healMicros) {
      throw new IllegalArgumentException(
          "a run that heals at " + healMicros + " us can not end at " + endMicros + " us");
    }
  }

  /// Whether the world heals by itself. What has to happen in the end is asked for only then.
  boolean heals() {
    return healMicros < NEVER;
  }

  /// The same with other faults directed at nodes and messages.
  public FaultPlan with(List<Fault> others) {
    return new FaultPlan(network, others, healMicros, endMicros);
  }
}
