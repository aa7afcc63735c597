package dev.faultline.content.figure;

import java.util.List;

/// A figure can not be shown; says everything that is wrong with it.
public final class BadFigureException extends Exception {

  private final transient List<Problem> problems;

  BadFigureException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /// At least one.
  public List<Problem> problems() {
    return problems;
  }

  /// What is wrong, and what to do about it.
  ///
  /// @param line from 1
  public record Problem(int line, String what, String fix) {}
}
