package dev.faultline.sim;

/// Makes a new object of the code under test, as often as the engine asks: once for each node, and
/// again after each crash.
@FunctionalInterface
public interface Strategy {

  /// A new instance, of the role's strategy type.
  Object create();
}
