package dev.faultline.engine.consensus.api;

import dev.faultline.api.Context;

/// A {@link Context} with one more door: what a learner has to say.
public interface PaxosContext extends Context {

  /// Says that `value` is chosen. Said once, it can not be taken back; said again, it changes
  /// nothing. After a crash it has to be said again.
  ///
  /// @throws IllegalArgumentException when `value` is null
  void learn(String value);
}
