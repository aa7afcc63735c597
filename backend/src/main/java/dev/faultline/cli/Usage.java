package dev.faultline.cli;

/// The command line was wrong; says what and how to mend it.
final class Usage extends Exception {

  Usage(String message) {
    super(message, null, false, false);
  }

  /// The message, which is always there.
  String text() {
    return String.valueOf(getMessage());
  }
}
