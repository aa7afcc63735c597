package dev.faultline.sim.search;

/// How much a search may still do, in metered steps of the programs under test; what the search
/// itself does for them is counted in the same coin. So no program can keep it busy for long,
/// whatever it sends or keeps, and it ends at the same place on every machine.
final class Effort {

  private long left;

  Effort(long steps) {
    left = steps;
  }

  long left() {
    return left;
  }

  /// Spends steps.
  ///
  /// @throws Exhausted where there are not so many left
  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Exhausted(Answer.Bound.STEPS);
    }
  }
}
