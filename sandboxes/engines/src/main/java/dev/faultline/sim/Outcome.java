package dev.faultline.sim;

/// The judgement of one run.
public sealed interface Outcome {

  /// Every property held.
  record Passed() implements Outcome {}

  /// A property broke.
  ///
  /// @param property id of the property
  /// @param brokenAt index of the trace event at which it first was broken, from 0
  /// @param says what happened, for people
  record Broken(String property, Property.Kind kind, int brokenAt, Sentence says)
      implements Outcome {}

  /// The strategy spent more than it may, or threw.
  ///
  /// @param handler the callback that was running, such as `onPrepare`
  /// @param brokenAt index of the last trace event, from 0
  record Stopped(Why why, String handler, int brokenAt, Sentence says) implements Outcome {}

  /// A fault was armed and did not happen, or the engine broke one of its own rules: our fault,
  /// never counted against a learner.
  record Inconclusive(Sentence says) implements Outcome {}

  /// Why a strategy was stopped.
  enum Why {
    STEPS,
    MEMORY,
    DEPTH,
    THREW
  }
}
