package dev.faultline.sim;

/// One thing that a person does to a run by hand. `atEvent` is the index of the trace event after
/// which it is done, from 0.
public sealed interface Action {

  int atEvent();

  /// Loses the message that was sent as trace event `message`.
  record Drop(int atEvent, int message) implements Action {}

  /// Delivers the message that was sent as trace event `message` once more.
  record Duplicate(int atEvent, int message) implements Action {}

  /// Holds the message that was sent as trace event `message` back for `micros` more.
  record Delay(int atEvent, int message, long micros) implements Action {}

  /// Crashes `node`; it starts again after `downMicros`.
  record CrashNode(int atEvent, int node, long downMicros) implements Action {}
}
