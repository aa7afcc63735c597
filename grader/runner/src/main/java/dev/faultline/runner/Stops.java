package dev.faultline.runner;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Signal;
import java.util.Locale;

/// What becomes of a run in which the virtual machine or a signal stopped the strategy where the
/// engine did not catch it.
final class Stops {

  private Stops() {}

  static RunResult run(Outcome.Why why) {
    Sentence says = Sentence.of("grader.stopped." + code(why));
    return new RunResult(new Outcome.Stopped(why, "", 0, says), 0, 0, 0, 0, 0, null);
  }

  /// Where exactly memory or stack ran out depends on the virtual machine, so digest and steps of
  /// such a run count for nothing.
  static RunResult settled(RunResult result) {
    return isSettled(result.outcome())
        ? result
        : new RunResult(
            result.outcome(),
            0,
            result.events(),
            0,
            result.faultsPlanned(),
            result.faultsArmed(),
            result.trace());
  }

  /// Whether digest and steps of a run that ended like this are the same on every machine.
  static boolean isSettled(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Stopped(Outcome.Why why, _, _, _) ->
          why != Outcome.Why.MEMORY && why != Outcome.Why.DEPTH;
      case Outcome.Passed _, Outcome.Broken _, Outcome.Inconclusive _ -> true;
    };
  }

  static Outcome.Why why(Signal signal) {
    Outcome.Why why = signal.why();
    if (why != null) {
      return why;
    }
    throw new IllegalStateException("the engine let its own signal escape", signal);
  }

  static String code(Outcome.Why why) {
    return why.name().toLowerCase(Locale.ROOT);
  }
}
