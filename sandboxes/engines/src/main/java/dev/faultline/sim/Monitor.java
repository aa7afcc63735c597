package dev.faultline.sim;

import dev.faultline.api.Payload;

/// Watches a run as it happens, and may end it. Checkers are monitors.
public interface Monitor {

  /// `from` sends `message` to `to`, as trace event `event`.
  ///
  /// @param life how often `from` has crashed before
  void sent(int event, int from, int life, int to, Payload message);

  /// Whether the run is to end now.
  boolean isOver();
}
