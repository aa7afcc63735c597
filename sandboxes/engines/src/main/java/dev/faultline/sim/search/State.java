package dev.faultline.sim.search;

import dev.faultline.api.NodeProgram;
import org.jspecify.annotations.Nullable;

/// A state of the world, as an {@link Invariant} sees it.
public interface State {

  /// The program of `node`, or null where it is down. It is one of many states' and must not be
  /// changed.
  @Nullable NodeProgram program(int node);

  /// How often `node` has crashed.
  int life(int node);
}
