package dev.faultline.sim;

/// Lets an engine take down what its nodes do besides sending and storing.
public interface Marks {

  /// Takes down that something of note happened at `node`, such as a {@link
  /// TraceEvent.Kind#DECIDE}, and returns the index of the trace event.
  int mark(TraceEvent.Kind kind, int node, String what);

  /// Virtual time of the event that is happening.
  long nowMicros();
}
