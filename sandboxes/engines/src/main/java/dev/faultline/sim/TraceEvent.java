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

  /// What can happen. The order is part of the trace format: add at the end.
  public enum Kind {
    START,
    SEND,
    DELIVER,
    LOSE,
    DUPLICATE,
    SET_TIMER,
    TIMER,
    WRITE,
    SYNC,
    CRASH,
    RESTART,
    HEAL,
    LOG,
    CLIENT,
    DECIDE,
    BREAK
  }
}
