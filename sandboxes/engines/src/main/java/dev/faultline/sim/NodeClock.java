package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;

/// What one node takes for the time: true virtual time, unless the plan says that its clock is off,
/// gains, or jumps.
final class NodeClock {

  private static final long MILLION = 1_000_000;

  /// Longer than any run, and short enough to be multiplied.
  private static final long LONGEST_MICROS = 1L << 41;

  private final List<Fault> faults = new ArrayList<>();
  private long offsetMicros;
  private long gainPpm;
  private int skews;
  private int skewsArmed;
  private int jumpsArmed;

  /// From the start this clock is off, and gains or loses.
  void add(Fault.Skew skew) {
    offsetMicros += skew.offsetMicros();
    gainPpm += skew.gainPpm();
    skews++;
    faults.add(skew);
  }

  /// This clock will jump.
  void add(Fault.Jump jump) {
    faults.add(jump);
  }

  /// What the clock shows at `trueMicros`.
  long read(long trueMicros) {
    if (faults.isEmpty()) {
      return trueMicros;
    }
    long shown = trueMicros + offsetMicros + trueMicros * gainPpm / MILLION;
    int jumps = 0;
    for (Fault fault : faults) {
      if (fault instanceof Fault.Jump(_, long atMicros, long byMicros)) {
        boolean jumped = trueMicros >= atMicros;
        shown += jumped ? byMicros : 0;
        jumps += jumped ? 1 : 0;
      }
    }
    jumpsArmed = jumps;
    skewsArmed = skews;
    return shown;
  }

  /// True time that passes while this clock gains `shownMicros`, jumps apart.
  long trueDelay(long shownMicros) {
    if (gainPpm == 0 || shownMicros < 0) {
      return shownMicros;
    }
    skewsArmed = skews;
    return Math.min(shownMicros, LONGEST_MICROS) * MILLION / (MILLION + gainPpm);
  }

  /// How many of the faults have had a say in what the clock showed, or in a timer.
  int armed() {
    return skewsArmed + jumpsArmed;
  }
}
