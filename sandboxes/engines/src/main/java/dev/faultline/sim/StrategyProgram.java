package dev.faultline.sim;

import dev.faultline.api.NodeProgram;

/// Puts a learner's strategy on a node, and remembers which of its callbacks was called last.
public interface StrategyProgram extends NodeProgram {

  /// The callback that was called last, such as `onPrepare`.
  String handler();
}
