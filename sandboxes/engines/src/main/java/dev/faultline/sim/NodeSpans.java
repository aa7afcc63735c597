package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;

/// When each node of a run is down.
public final class NodeSpans {

  private NodeSpans() {}

  /// The spans in which `node` is down.
  public static List<Span> down(Trace trace, int node) {
    List<Span> down = new ArrayList<>();
    int since = -1;
    for (int i = 0; i < trace.events().size(); i++) {
      TraceEvent event = trace.events().get(i);
      if (event.node() != node) {
        continue;
      }
      if (event.kind() == TraceEvent.Kind.CRASH) {
        since = i;
      } else if (event.kind() == TraceEvent.Kind.RESTART && since >= 0) {
        down.add(new Span(since, i));
        since = -1;
      }
    }
    if (since >= 0) {
      down.add(new Span(since, Span.OPEN));
    }
    return down;
  }
}
