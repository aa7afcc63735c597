package dev.faultline.sim;

/// Invariants of our own code, always on. A failure is our fault, never a learner's.
public final class Check {

  private Check() {}

  /// Throws unless `holds`.
  ///
  /// @throws Failed with `what`
  public static void that(boolean holds, String what) {
    if (!holds) {
      throw failed(what);
    }
  }

  /// What to throw where the message is too dear to be made each time.
  public static Failed failed(String what) {
    return new Failed(what);
  }

  /// One of our own invariants does not hold.
  public static final class Failed extends IllegalStateException {

    private Failed(String what) {
      super(what);
    }
  }
}
