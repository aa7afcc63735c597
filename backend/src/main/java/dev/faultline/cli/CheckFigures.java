package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.FigureGate;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.content.Lesson;
import dev.faultline.explore.AuthorRuns;
import dev.faultline.grader.Judge;
import java.util.List;

/// The gate's part that is about figures: those that show runs of lessons' own strategies are held
/// against their lines. Others were, when they were read.
///
/// @param runs how many such runs there are
/// @param problems what is wrong with them
record CheckFigures(int runs, List<ContentProblem> problems) {

  CheckFigures {
    problems = List.copyOf(problems);
  }

  /// Of `lessons`.
  ///
  /// @throws IllegalStateException when a run could not be made, and it is our fault
  static CheckFigures of(
      List<Lesson> lessons, Catalogue catalogue, ContentFolders folders, Judge judge) {
    FigureGate gate = new FigureGate(catalogue, folders, new AuthorRuns(judge::open));
    try {
      return new CheckFigures(FigureGate.count(lessons), gate.check(lessons));
    } catch (NoRunException e) {
      throw new IllegalStateException("a figure's run could not be made: " + e.getMessage(), e);
    }
  }

  boolean ok() {
    return problems.isEmpty();
  }

  /// For people; empty where there is no such run.
  String text() {
    if (runs == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem).append('\n'));
    return text.append(
            "%d %s of lessons' own strategies shown in figures: %s"
                .formatted(runs, runs == 1 ? "run" : "runs", ok() ? "sound" : "NOT sound"))
        .toString();
  }
}
