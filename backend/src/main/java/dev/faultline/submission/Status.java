package dev.faultline.submission;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How far a submission has got.
///
/// @param families in the exercise's order; those that this submission runs
/// @param verdict null until done
record Status(State state, List<Family> families, @Nullable Verdict verdict) {

  private static final int PERCENT = 100;

  Status {
    families = List.copyOf(families);
  }

  enum State {
    QUEUED,
    COMPILING,
    RUNNING,
    DONE,
    /// A newer submission took its place while it waited.
    SUPERSEDED
  }

  /// How far a family has got.
  ///
  /// @param hidden whether some of its runs are hidden: then their number is nobody's business, and
  ///   `done` and `total` are percent
  /// @param total 0 where a small world is searched: how many states it has is not known beforehand
  /// @param says what broke, or how much was searched
  record Family(
      String id, Step step, int done, int total, boolean hidden, @Nullable Sentence says) {}

  enum Step {
    WAITING,
    RUNNING,
    PASSED,
    FAILED,
    SKIPPED
  }

  /// The status of one that waits for a worker.
  static Status queued(ExerciseSpec exercise, Submission.Mode mode) {
    return new Status(
        State.QUEUED,
        exercise.families().stream()
            .filter(family -> family.isIn(mode))
            .map(family -> waiting(family, mode))
            .toList(),
        null);
  }

  /// The status of one whose exercise is not there any more.
  static Status unknown() {
    return new Status(State.QUEUED, List.of(), null);
  }

  /// Whether nothing more will come.
  boolean isOver() {
    return switch (state) {
      case DONE, SUPERSEDED -> true;
      case QUEUED, COMPILING, RUNNING -> false;
    };
  }

  /// A worker has taken it.
  Status compiling() {
    return new Status(State.COMPILING, families, null);
  }

  /// Its source compiled.
  Status running() {
    return new Status(State.RUNNING, families, null);
  }

  /// `done` of `total` runs of a family ended.
  Status ran(String id, int done, int total) {
    return changed(
        id,
        family -> {
          int shown =
              family.hidden() ? Math.toIntExact((long) done * PERCENT / Math.max(total, 1)) : done;
          int of = family.hidden() ? PERCENT : total;
          return new Family(id, Step.RUNNING, shown, of, family.hidden(), null);
        });
  }

  /// A family ended.
  Status ended(FamilyResult result) {
    return changed(
        result.id(),
        family -> {
          int done = result.passed() ? family.total() : family.done();
          Step step = result.passed() ? Step.PASSED : Step.FAILED;
          return new Family(
              family.id(), step, done, family.total(), family.hidden(), result.says());
        });
  }

  /// All is said; families that the verdict does not know were not run.
  Status done(Verdict verdict) {
    Status status = this;
    for (FamilyResult result : verdict.families()) {
      status = status.ended(result);
    }
    return new Status(
        State.DONE, status.families.stream().map(Status::skippedUnlessEnded).toList(), verdict);
  }

  /// A newer submission took its place.
  Status superseded() {
    return new Status(State.SUPERSEDED, List.of(), null);
  }

  private Status changed(String id, UnaryOperator<Family> change) {
    return new Status(
        state,
        families.stream()
            .map(family -> family.id().equals(id) ? change.apply(family) : family)
            .toList(),
        verdict);
  }

  private static Family waiting(FamilySpec family, Submission.Mode mode) {
    boolean hidden = family.hiddenRuns(mode) > 0;
    return new Family(
        family.id(), Step.WAITING, 0, hidden ? PERCENT : family.visibleRuns(), hidden, null);
  }

  private static Family skippedUnlessEnded(Family family) {
    return switch (family.step()) {
      case WAITING, RUNNING ->
          new Family(
              family.id(), Step.SKIPPED, family.done(), family.total(), family.hidden(), null);
      case PASSED, FAILED, SKIPPED -> family;
    };
  }
}
