package dev.faultline.sim;

import java.util.List;

/// Everything that goes wrong in a run, and when it stops going wrong.
///
/// @param network until the world heals
/// @param faults directed at single nodes and messages
/// @param healMicros from here on nothing is lost or repeated, and every node is up
/// @param endMicros the run is over
public record FaultPlan(NetworkModel network, List<Fault> faults, long healMicros, long endMicros) {

  public FaultPlan {
    faults = List.copyOf(faults);
    if (healMicros < 0 || endMicros <= healMicros) {
      throw new IllegalArgumentException(
          "a run that heals at " + healMicros + " us can not end at " + endMicros + " us");
    }
  }

  /// The same with other faults directed at nodes and messages.
  public FaultPlan with(List<Fault> others) {
    return new FaultPlan(network, others, healMicros, endMicros);
  }
}
