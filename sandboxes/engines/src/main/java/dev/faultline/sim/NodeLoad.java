package dev.faultline.sim;

/// How much of the simulator one node takes up. A strategy that takes up too much is stopped, with
/// a sentence that says what; the engine's own programs never come near.
final class NodeLoad {

  /// The most timers of one node that have not run out.
  static final int MAX_TIMERS = 5_000;

  /// The most messages from one node that are under way.
  static final int MAX_MESSAGES = 5_000;

  /// The most writes of one node that are not synced, and the most entries of its log.
  static final int MAX_WRITES = 8_000;

  private int timers;
  private int messages;

  /// @throws Signal {@link Signal#TIMERS} when there are too many
  void timerSet() {
    if (++timers > MAX_TIMERS) {
      throw Signal.TIMERS;
    }
  }

  void timerOver() {
    timers--;
  }

  /// @throws Signal {@link Signal#MESSAGES} when there are too many
  void messageSent() {
    if (++messages > MAX_MESSAGES) {
      throw Signal.MESSAGES;
    }
  }

  void messageOver() {
    messages--;
  }

  /// @param unsynced how many writes are not synced
  /// @param log how many entries the log has
  /// @throws Signal {@link Signal#WRITES} when there are too many
  static void written(int unsynced, int log) {
    if (unsynced > MAX_WRITES || log > MAX_WRITES) {
      throw Signal.WRITES;
    }
  }
}
