package dev.faultline.sim;

import dev.faultline.api.Payload;
import org.jspecify.annotations.Nullable;

/// Watches a run as it happens, and may end it. Checkers are monitors.
public interface Monitor {

  /// `from` sends `message` to `to`, as trace event `event`.
  ///
  /// @param life how often `from` has crashed before
  void sent(int event, int from, int life, int to, Payload message);

  /// Whether the run is to end now.
  default boolean isOver() {
    return broken() != null;
  }

  /// The first thing that broke, or null.
  @Nullable Broken broken();

  /// Asked once, at the end of a run in which nothing broke: what had to happen and did not, or was
  /// worse than its floor; else null.
  default @Nullable Broken atEnd() {
    return null;
  }
}
