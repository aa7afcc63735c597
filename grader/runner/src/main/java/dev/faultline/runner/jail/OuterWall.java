package dev.faultline.runner.jail;

import java.util.List;

/// The wall that a thread puts around itself, and so around every process that it starts.
///
/// The thread is of no other use afterwards, and neither is any thread that it makes.
public final class OuterWall {

  private final SystemCalls calls;

  /// Links.
  ///
  /// @throws UnsupportedOperationException on a system that has none, with the reason
  public OuterWall() {
    this.calls = SystemCalls.link();
  }

  /// Restricts the calling thread for good to what is granted; a path that is not there is passed
  /// over.
  public Layer putUp(List<Grant> grants) {
    Layer privileges = Landlock.noNewPrivileges(calls);
    return privileges.isInForce()
        ? new Landlock(calls).restrict(Layer.Kind.OUTER_LANDLOCK, grants)
        : Layer.missing(Layer.Kind.OUTER_LANDLOCK, privileges.detail());
  }
}
