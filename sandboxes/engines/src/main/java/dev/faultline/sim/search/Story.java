package dev.faultline.sim.search;

import dev.faultline.sim.TraceEvent;
import java.util.List;

/// What happened on the way to a state, as a trace tells it: to be shown as other failures are.
///
/// Time is not searched; each choice takes a millisecond here, so that pictures have room.
///
/// @param nodes names of the nodes, by index
/// @param events in the order in which they happened
public record Story(List<String> nodes, List<TraceEvent> events) {

  public Story {
    nodes = List.copyOf(nodes);
    events = List.copyOf(events);
  }
}
