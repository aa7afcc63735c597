package dev.faultline.sim;

/// How a run is watched.
///
/// @param stepBudget metered steps that the strategy may spend in the whole run
/// @param recorded whether events are kept for the trace; the digest is the same either way
/// @param maxEvents the run ends early when it has so many events, and then nothing is asked of it
///   that had to happen by its end
public record RunOptions(long stepBudget, boolean recorded, int maxEvents) {

  /// A run that ends when it is over.
  public RunOptions(long stepBudget, boolean recorded) {
    this(stepBudget, recorded, Integer.MAX_VALUE);
  }
}
