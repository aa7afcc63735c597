package dev.faultline.sim.search;

/// A bound was reached: the search ends, undecided. Thrown through programs' callbacks by nobody
/// but the search itself.
final class Exhausted extends RuntimeException {

  private final Answer.Bound bound;

  Exhausted(Answer.Bound bound) {
    super(bound.name(), null, false, false);
    this.bound = bound;
  }

  Answer.Bound bound() {
    return bound;
  }
}
