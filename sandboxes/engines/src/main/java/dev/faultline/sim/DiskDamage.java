package dev.faultline.sim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// What the plan has in store for the unsynced writes of one node.
final class DiskDamage {

  private final Map<Integer, Long> lost = new LinkedHashMap<>();
  private final Set<Integer> torn = new LinkedHashSet<>();
  private int crashes;
  private int armed;

  void add(Fault.LoseWrites fault) {
    lost.put(fault.crash(), fault.pattern());
  }

  void add(Fault.TearPut fault) {
    torn.add(fault.crash());
  }

  /// One more crash. Ask {@link #lost} and {@link #tears} before it.
  void crashed() {
    crashes++;
  }

  /// Which of the unsynced writes the crash that is happening loses; empty where chance decides.
  OptionalLong lost() {
    Long pattern = lost.get(crashes);
    if (pattern == null) {
      return OptionalLong.empty();
    }
    armed++;
    return OptionalLong.of(pattern);
  }

  /// Whether the crash that is happening tears the newest unsynced put.
  boolean tears() {
    boolean tears = torn.contains(crashes);
    armed += tears ? 1 : 0;
    return tears;
  }

  /// How many of the faults struck.
  int armed() {
    return armed;
  }
}
