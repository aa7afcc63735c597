package dev.faultline.content.trace;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Trace;
import java.util.List;

/// A run that was made.
///
/// @param missed positions of the actions that could not be done
public record Played(Trace trace, Outcome outcome, List<Integer> missed) {

  public Played {
    missed = List.copyOf(missed);
  }

  /// The trace up to event `last`: what was known then.
  public Trace traceUntil(int last) {
    return new Trace(
        trace.format(),
        trace.engine(),
        trace.engineVersion(),
        trace.role(),
        trace.family(),
        trace.nodes(),
        trace.events().subList(0, last + 1),
        trace.digest());
  }

  /// Index of the event at which a property broke or the strategy was stopped; -1 where neither
  /// happened.
  public int brokenAt() {
    return switch (outcome) {
      case Outcome.Passed _, Outcome.Inconclusive _ -> -1;
      case Outcome.Broken(_, _, int event, _) -> event;
      case Outcome.Stopped(_, _, int event, _) -> event;
    };
  }
}
