package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What the plan has in store for the unsynced writes of one node.
final class DiskDamage {

  private final List<Fault.LoseWrites> losses = new ArrayList<>(0);
  private final List<Fault.TearPut> tears = new ArrayList<>(0);
  private int crashes;
  private int armed;

  void add(Fault.LoseWrites fault) {
    losses.add(fault);
  }

  void add(Fault.TearPut fault) {
    tears.add(fault);
  }

  /// One more crash. Ask {@link #lost} and {@link #tears} before it.
  void crashed() {
    crashes++;
  }

  /// Which of the unsynced writes the crash that is happening loses; empty where chance decides.
  OptionalLong lost() {
    for (Fault.LoseWrites fault : losses) {
      if (fault.crash() == crashes) {
        armed++;
        return OptionalLong.of(fault.pattern());
      }
    }
    return OptionalLong.empty();
  }

  /// Whether the crash that is happening tears the newest unsynced put.
  boolean tears() {
    for (Fault.TearPut fault : tears) {
      if (fault.crash() == crashes) {
        armed++;
        return true;
      }
    }
    return false;
  }

  /// How many of the faults struck.
  int armed() {
    return armed;
  }
}
