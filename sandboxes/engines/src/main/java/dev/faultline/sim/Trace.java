package dev.faultline.sim;

import java.util.List;

/// All events of a recorded run, in order, with what is needed to show them.
///
/// @param format version of this shape; see {@link #FORMAT}
/// @param engine the engine's name
/// @param engineVersion the engine's version when it ran
/// @param role the role under test
/// @param family the family of the plan
/// @param nodes names of the nodes, by index
/// @param events in the order in which they happened
/// @param digest the running digest at the end
public record Trace(
    int format,
    String engine,
    int engineVersion,
    String role,
    String family,
    List<String> nodes,
    List<TraceEvent> events,
    long digest) {

  /// The version that this code writes.
  public static final int FORMAT = 1;

  public Trace {
    nodes = List.copyOf(nodes);
    events = List.copyOf(events);
  }
}
