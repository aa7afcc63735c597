package dev.faultline.sim;

/// One event of a trace; its index is its position in {@link Trace#events()}.
///
/// @param timeMicros virtual time
/// @param kind what happened
/// @param node index of the node that it happened at
/// @param peer the other node of a message, else -1
/// @param cause index of the event that led to this one (a delivery's send, a timer's setting, a
///   restart's crash), else -1
/// @param type simple name of the payload's record, or empty
/// @param content the payload rendered from its fields, a log line, or empty
public record TraceEvent(
    long timeMicros, Kind kind, int node, int peer, int cause, String type, String content) {

  /// What can happen. The code is part of every digest and never changes.
  public enum Kind {
    START(1),
    SEND(2),
    DELIVER(3),
    LOSE(4),
    DUPLICATE(5),
    SET_TIMER(6),
    TIMER(7),
    WRITE(8),
    SYNC(9),
    CRASH(10),
    RESTART(11),
    HEAL(12),
    LOG(13),
    CLIENT(14),
    DECIDE(15),
    BREAK(16),
    EXECUTE(17),
    COMPLETE(18),
    /// A message is kept back by hand.
    HOLD(19),
    /// A message is slowed down by hand.
    DELAY(20),
    /// Nodes are cut off by hand.
    CUT(21),
    /// All cuts by hand are mended.
    MEND(22),
    /// A crash is set by hand for a node's next sync.
    AIM(23);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /// Whether it happens at no node in particular, whatever its event says.
    public boolean isEverywhere() {
      return this == HEAL || this == CUT || this == MEND;
    }

    int code() {
      return code;
    }
  }
}
