package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The I/O steps of one node at which it is to crash.
final class CrashPoints {

  private final List<Fault.CrashAtIo> ahead = new ArrayList<>();
  private Fault.@Nullable Moment atSync;
  private int step;
  private int struck;
  private long downMicros;

  void add(Fault.CrashAtIo point) {
    ahead.add(point);
  }

  /// Before the next step takes effect.
  ///
  /// @throws Signal {@link Signal#CRASH} where a crash is planned here
  void beforeStep() {
    if (!ahead.isEmpty()) {
      strike(Fault.Moment.BEFORE);
    }
  }

  /// The step took effect.
  ///
  /// @throws Signal {@link Signal#CRASH} where a crash is planned here
  void afterStep() {
    if (!ahead.isEmpty()) {
      strike(Fault.Moment.AFTER);
    }
    step++;
  }

  /// The next sync is to be the last step, whatever its number.
  void atNextSync(Fault.Moment moment) {
    atSync = moment;
  }

  /// Before a sync takes effect; as {@link #beforeStep}.
  void beforeSync() {
    strikeAtSync(Fault.Moment.BEFORE);
    beforeStep();
  }

  /// The sync took effect; as {@link #afterStep}.
  void afterSync() {
    strikeAtSync(Fault.Moment.AFTER);
    afterStep();
  }

  private void strikeAtSync(Fault.Moment moment) {
    if (atSync == moment) {
      atSync = null;
      struck(PlannedFaults.Outage.UNTIL_HEALED);
    }
  }

  /// How long the node stays down after the last strike.
  long downMicros() {
    return downMicros;
  }

  int struck() {
    return struck;
  }

  /// No crash from here on.
  void heal() {
    ahead.clear();
  }

  private void strike(Fault.Moment moment) {
    for (int i = 0; i < ahead.size(); i++) {
      Fault.CrashAtIo point = ahead.get(i);
      if (point.ioStep() == step && point.moment() == moment) {
        ahead.remove(i);
        struck(point.downMicros());
      }
    }
  }

  private void struck(long down) {
    struck++;
    step++;
    downMicros = down;
    throw Signal.CRASH;
  }
}
