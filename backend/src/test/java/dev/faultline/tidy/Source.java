package dev.faultline.tidy;

/// A text file.
///
/// @param path from the root of the project, with `/`
record Source(String path, String text) {

  private static final String TEXT_BLOCK = "\"\"\"";

  boolean isJava() {
    return path.endsWith(".java");
  }

  boolean isHtml() {
    return path.endsWith(".html");
  }

  /// Whether the file is written for learners: its rules are the gate's.
  boolean isLesson() {
    return path.startsWith("content/lessons/");
  }

  /// Whether the file is a submission that a test has judged: hostile code keeps no rule.
  boolean isSubmission() {
    return path.startsWith("grader/judge/src/test/resources/");
  }

  /// Whether the file is one of a test.
  boolean isTest() {
    return path.contains("/src/test/");
  }

  int lineCount() {
    return (int) text.lines().count();
  }

  /// The text with comments and literals blanked out; lines stay where they are.
  String code() {
    StringBuilder code = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int end = endOfWhatIsNoCode(at);
      for (int i = at; i < end; i++) {
        if (text.charAt(i) != '\n') {
          code.setCharAt(i, ' ');
        }
      }
      at = Math.max(end, at + 1);
    }
    return code.toString();
  }

  /// Where the comment or literal that begins at `at` is over; `at` itself where none begins.
  private int endOfWhatIsNoCode(int at) {
    if (text.startsWith("//", at)) {
      return endOfLine(at);
    }
    if (text.startsWith("/*", at)) {
      return after("*/", at + 2);
    }
    if (text.startsWith(TEXT_BLOCK, at)) {
      return endOfLiteral(TEXT_BLOCK, at + TEXT_BLOCK.length(), text.length());
    }
    char first = text.charAt(at);
    return first == '"' || first == '\''
        ? endOfLiteral(String.valueOf(first), at + 1, endOfLine(at))
        : at;
  }

  private int endOfLiteral(String mark, int from, int limit) {
    int at = from;
    while (at < limit && !text.startsWith(mark, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + mark.length(), limit);
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  /// The line, from 1, of a position in the text.
  int lineOf(int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
