package dev.faultline.sim.search;

/// One thing that can happen at one node, whatever the others do.
///
/// @param kind what
/// @param number the message's, request's or timer's, else -1
/// @param moment where in the callback the node crashes, as {@link Desk#crashAt} takes it; -1 where
///   it does not
/// @param lost which unsynced writes the crash loses
record Step(Choice.Kind kind, int number, int moment, long lost) {

  static final int NO_CRASH = -1;

  static Step deliver(int message) {
    return new Step(Choice.Kind.DELIVER, message, NO_CRASH, 0);
  }

  static Step ask(int request) {
    return new Step(Choice.Kind.ASK, request, NO_CRASH, 0);
  }

  static Step runOut(int timer) {
    return new Step(Choice.Kind.TIMER, timer, NO_CRASH, 0);
  }

  static Step crash(long lost) {
    return new Step(Choice.Kind.CRASH, -1, NO_CRASH, lost);
  }

  static Step restart() {
    return new Step(Choice.Kind.RESTART, -1, NO_CRASH, 0);
  }

  /// The same, cut short by a crash.
  Step crashingAt(int cut, long losing) {
    return new Step(kind, number, cut, losing);
  }

  /// Whether the node crashes.
  boolean isCrash() {
    return kind == Choice.Kind.CRASH || moment != NO_CRASH;
  }
}
