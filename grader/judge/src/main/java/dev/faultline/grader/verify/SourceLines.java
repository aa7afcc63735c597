package dev.faultline.grader.verify;

import java.util.Map;

/// On which source lines classes and their members are declared, for findings that no instruction
/// has a line of.
///
/// @param lines by `Class` and `Class.member`, from 1
public record SourceLines(Map<String, Integer> lines) {

  public SourceLines {
    lines = Map.copyOf(lines);
  }

  /// The line of `member` of `className`, or else of the class, or else 0.
  public int of(String className, String member) {
    Integer line = lines.get(className + "." + member);
    return line != null ? line : lines.getOrDefault(className, 0);
  }
}
