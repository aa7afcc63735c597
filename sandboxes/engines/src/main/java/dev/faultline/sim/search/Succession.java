package dev.faultline.sim.search;

/// How a node is brought into a state that it was in before, so that something else can happen
/// there.
public enum Succession {
  /// Its program runs again from its start, along the way that first led there. Asks nothing of the
  /// program but that it does the same again, which is checked: for learners' code.
  REPLAY,
  /// Its program is copied, field by field. Asks that the copy is faithful, which is checked: for
  /// code of our own.
  SNAPSHOT
}
