package dev.faultline.explore;

import dev.faultline.sim.Engine;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.List;

/// What a panel shows: a run, and what it was made from.
///
/// @param missed positions of the actions that could not be done
record PanelRun(
    Engine engine,
    LinkToken.Panel panel,
    World world,
    Outcome outcome,
    List<Integer> missed,
    Trace trace,
    Moments moments) {

  PanelRun {
    missed = List.copyOf(missed);
  }

  /// The last event of the moment that event `event` belongs to, or of the nearest one.
  int cursor(int event) {
    int last = trace.events().size() - 1;
    return last < 0 ? 0 : moments.of(Math.clamp(event, 0, last)).last();
  }

  /// Where a panel opens: when all nodes have started, or at what was done last by hand.
  int opening() {
    if (!panel.actions().isEmpty()) {
      return cursor(panel.actions().getLast().atEvent() + 1);
    }
    return moments.all().stream()
        .takeWhile(moment -> moment.kind() == TraceEvent.Kind.START)
        .mapToInt(Moments.Moment::last)
        .max()
        .orElse(0);
  }
}
