package dev.faultline.sim;

import java.util.List;

/// The I/O steps of one node at which it is to crash.
final class CrashPoints {

  private final List<Fault.CrashAtIo> points;
  private int step;
  private int struck;
  private long downMicros;
  private boolean healed;

  CrashPoints(List<Fault.CrashAtIo> points) {
    this.points = List.copyOf(points);
  }

  /// Throws {@link Signal#CRASH} where a crash is planned at this moment of this step.
  void strike(Fault.Moment moment) {
    if (points.isEmpty() || healed) {
      return;
    }
    for (Fault.CrashAtIo point : points) {
      if (point.ioStep() == step && point.moment() == moment) {
        struck++;
        step++;
        downMicros = point.downMicros();
        throw Signal.CRASH;
      }
    }
  }

  /// The step took effect.
  void strikeAfterStep() {
    strike(Fault.Moment.AFTER);
    step++;
  }

  /// How long the node stays down after the last strike.
  long downMicros() {
    return downMicros;
  }

  int planned() {
    return points.size();
  }

  int struck() {
    return struck;
  }

  void heal() {
    healed = true;
  }
}
