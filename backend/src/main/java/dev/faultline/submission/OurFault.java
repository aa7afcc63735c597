package dev.faultline.submission;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.Verdict;
import dev.faultline.sim.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Verdicts that say that we could not judge. They never count against a learner.
final class OurFault {

  private static final int NO_VERSION = 0;

  private OurFault() {}

  /// The exercise was taken away while the submission waited.
  static Verdict exerciseIsGone(StoredSubmission submission) {
    return inconclusive(submission, null, "inconclusive.exercise-gone");
  }

  /// The exercise was changed while the submission waited, and the gate does not let it pass.
  static Verdict exerciseIsClosed(StoredSubmission submission, ExerciseSpec exercise) {
    return inconclusive(submission, exercise, "inconclusive.exercise-closed");
  }

  /// The grader itself failed.
  static Verdict judgeFailed(StoredSubmission submission, ExerciseSpec exercise) {
    return inconclusive(submission, exercise, "inconclusive.judge-failed");
  }

  private static Verdict inconclusive(
      StoredSubmission submission, @Nullable ExerciseSpec exercise, String key) {
    return new Verdict(
        submission.exercise(),
        exercise == null ? "" : exercise.version(),
        NO_VERSION,
        NO_VERSION,
        String.valueOf(Runtime.version().feature()),
        "",
        "",
        Verdict.Kind.INCONCLUSIVE,
        Verdict.Reason.OURS,
        0,
        List.of(),
        List.of(),
        null,
        Sentence.of(key),
        new Verdict.Steps(0, exercise == null ? 0 : exercise.stepBudget(), 0),
        "",
        new Verdict.Millis(0, 0, 0));
  }
}
