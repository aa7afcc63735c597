package dev.faultline.sim.search;

/// How much may still be kept of what was met, in words of eight bytes. Counted, so that a search
/// ends at the same place on every machine, and leaves memory for the programs.
final class Room {

  private long left;

  Room(long words) {
    left = words;
  }

  /// Takes room for something that is kept.
  ///
  /// @throws Exhausted where there is none left
  void take(int words) {
    left -= words;
    if (left < 0) {
      throw new Exhausted(Answer.Bound.MEMORY);
    }
  }
}
