package dev.faultline.runner.jail;

/// One wall, and whether it stands.
///
/// @param detail what is worth knowing of it: its version, or why it is missing; may be empty
public record Layer(Kind kind, boolean isInForce, String detail) {

  /// The longest detail, in characters.
  public static final int MAX_DETAIL = 200;

  /// The walls. The order is that in which they are put up, and part of the format: add at the end.
  public enum Kind {
    /// Limits of resources: no file grows, no core is dumped, few files are open.
    RLIMITS("rlimits"),
    /// No program that it might start gets more rights than it has.
    NO_NEW_PRIVILEGES("no-new-privileges"),
    /// What it may reach, put on by itself when all is loaded: nothing.
    LANDLOCK("landlock"),
    /// Which system calls there are for it.
    SECCOMP("seccomp"),
    /// What it may reach from its birth, put on by the thread that starts it.
    OUTER_LANDLOCK("outer landlock");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  public Layer {
    detail = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail;
  }

  static Layer standing(Kind kind) {
    return new Layer(kind, true, "");
  }

  static Layer standing(Kind kind, String detail) {
    return new Layer(kind, true, detail);
  }

  static Layer missing(Kind kind, String why) {
    return new Layer(kind, false, why);
  }

  /// Such as `landlock (ABI 7)`.
  @Override
  public String toString() {
    return detail.isEmpty() ? kind.words : kind.words + " (" + detail + ")";
  }
}
