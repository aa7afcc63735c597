package dev.faultline.explore;

import dev.faultline.content.Puzzle;
import dev.faultline.sim.Engine;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.List;
import java.util.Optional;

/// What a panel shows: a run, and what it was made from.
///
/// @param missed positions of the actions that could not be done
/// @param isOld whether the link was made with another version of the engine or of the strategy
record PanelRun(
    Engine engine,
    LinkToken.Panel panel,
    World world,
    Outcome outcome,
    List<Integer> missed,
    Trace trace,
    Moments moments,
    boolean isOld) {

  PanelRun {
    missed = List.copyOf(missed);
  }

  /// The last event of the moment that event `event` belongs to, or of the nearest one.
  int cursor(int event) {
    int last = trace.events().size() - 1;
    return last < 0 ? 0 : moments.of(Math.clamp(event, 0, last)).last();
  }

  /// Whether it is a puzzle that was solved: all was done that was to be done, and that broke what
  /// was to be broken.
  boolean isSolved() {
    return !panel.actions().isEmpty()
        && missed.isEmpty()
        && outcome instanceof Outcome.Broken broken
        && world.puzzle().map(Puzzle::property).equals(Optional.of(broken.property()));
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
