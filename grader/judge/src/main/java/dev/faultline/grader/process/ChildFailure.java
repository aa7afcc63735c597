package dev.faultline.grader.process;

/// A child process did not do its work.
public final class ChildFailure extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  /// What happened.
  public enum Kind {
    /// It was ended because its time was over.
    TOO_SLOW,
    /// It told what can not be true, and may be told by others than us.
    LIED,
    /// It ended by itself, broke its protocol, or never became ready.
    DIED
  }

  public ChildFailure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
