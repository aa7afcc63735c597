package dev.faultline.sim;

/// A property that broke.
///
/// @param node index of the node at which it shows
/// @param event index of the trace event that broke it; {@link #NOW} where it is an absence, to be
///   marked at the end of the run
/// @param says what happened, for people
public record Broken(Property property, int node, int event, Sentence says) {

  /// No event broke it: something had to happen and did not.
  public static final int NOW = -1;

  Outcome outcome(int brokenAt) {
    return new Outcome.Broken(property.id(), property.kind(), brokenAt, says);
  }
}
