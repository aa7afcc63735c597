package dev.faultline.sim;

/// How much of the simulator the nodes of one run take up. A strategy that asks for more than there
/// may be is stopped, with a sentence that says what; right ones never come near.
final class Load {

  /// The most timers that have not run out.
  static final int MAX_TIMERS = 5_000;

  /// The most messages that are under way.
  static final int MAX_MESSAGES = 5_000;

  /// The most writes of one node that are not synced, and the most entries of its log.
  static final int MAX_WRITES = 8_000;

  private int timers;
  private int messages;

  /// @throws Signal {@link Signal#TIMERS} when there are too many
  void timerSet(Node by) {
    if (++timers > MAX_TIMERS && by.spec().underTest()) {
      throw Signal.TIMERS;
    }
  }

  void timerOver() {
    timers--;
  }

  /// @throws Signal {@link Signal#MESSAGES} when there are too many
  void messageSent(Node by) {
    if (++messages > MAX_MESSAGES && by.spec().underTest()) {
      throw Signal.MESSAGES;
    }
  }

  void messageOver() {
    messages--;
  }

  /// @param unsynced how many writes of a node are not synced
  /// @param log how many entries its log has
  /// @throws Signal {@link Signal#WRITES} when there are too many
  static void written(int unsynced, int log) {
    if (unsynced > MAX_WRITES || log > MAX_WRITES) {
      throw Signal.WRITES;
    }
  }
}
