package dev.faultline.sim;

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
public record RunResult(
    Outcome outcome,
    long digest,
    long events,
    long steps,
    int faultsPlanned,
    int faultsArmed,
    @Nullable Trace trace) {}
