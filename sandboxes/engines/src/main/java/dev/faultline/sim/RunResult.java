package dev.faultline.sim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one run.
///
/// @param outcome judged from the trace and the checkers alone
/// @param digest running digest over all events; equal for equal runs, recorded or not
/// @param events how many events were simulated
/// @param steps metered steps that the strategy spent
/// @param faultsPlanned how many faults the plan had
/// @param faultsArmed of how many the trigger was reached
/// @param trace the events, where recording was asked for
/// @param missed positions of the actions by hand that could not be done
/// @param isCutShort whether it ended only because it had as many events as it may
public record RunResult(
    Outcome outcome,
    long digest,
    long events,
    long steps,
    int faultsPlanned,
    int faultsArmed,
    @Nullable Trace trace,
    List<Integer> missed,
    boolean isCutShort) {

  public RunResult {
    missed = List.copyOf(missed);
  }

  /// A run that no hand touched.
  public RunResult(
      Outcome outcome,
      long digest,
      long events,
      long steps,
      int faultsPlanned,
      int faultsArmed,
      @Nullable Trace trace) {
    this(outcome, digest, events, steps, faultsPlanned, faultsArmed, trace, List.of(), false);
  }
}
