package dev.faultline.tidy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text file.
///
/// @param path from the root of the project, with `/`
record Source(String path, String text) {

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "//[^\n]*"
              + "|/\\*.*?\\*/"
              // Unrolled: a choice for each character would use up the stack on a long text block.
              + "|\"\"\"[^\"\\\\]*+(?:(?:\\\\.|\"(?!\"\"))[^\"\\\\]*+)*+\"\"\""
              + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\""
              + "|'(?:\\\\.|[^'\\\\\n])+'",
          Pattern.DOTALL);

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

  /// Whether the file is one of a test.
  boolean isTest() {
    return path.contains("/src/test/");
  }

  int lineCount() {
    return (int) text.lines().count();
  }

  /// The text with comments and literals blanked out; lines stay where they are.
  String code() {
    Matcher matcher = NOT_CODE.matcher(text);
    StringBuilder code = new StringBuilder(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        if (code.charAt(i) != '\n') {
          code.setCharAt(i, ' ');
        }
      }
    }
    return code.toString();
  }

  /// The line, from 1, of a position in the text.
  int lineOf(int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
