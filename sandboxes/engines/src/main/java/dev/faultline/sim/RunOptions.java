package dev.faultline.sim;

/// How a run is watched.
///
/// @param stepBudget metered steps that the strategy may spend in the whole run
/// @param recorded whether events are kept for the trace; the digest is the same either way
public record RunOptions(long stepBudget, boolean recorded) {}
