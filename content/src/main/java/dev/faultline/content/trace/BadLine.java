package dev.faultline.content.trace;

/// A line of a `:::trace` that says nothing that can be understood.
final class BadLine extends Exception {

  private final String what;
  private final String fix;

  /// @param what what is wrong with it
  /// @param fix what to write instead
  BadLine(String what, String fix) {
    super(what, null, false, false);
    this.what = what;
    this.fix = fix;
  }

  String what() {
    return what;
  }

  String fix() {
    return fix;
  }
}
