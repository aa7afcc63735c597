package dev.faultline.content;

import java.util.List;
import java.util.stream.Collectors;

/// The content can not be loaded; says every problem that was found.
public final class ContentException extends Exception {

  private final transient List<ContentProblem> problems;

  ContentException(List<ContentProblem> problems) {
    super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// All problems, by file and line.
  public List<ContentProblem> problems() {
    return problems;
  }
}
