package dev.faultline.grader;

import java.util.List;

/// What a learner hands in.
public record Submission(ExerciseSpec exercise, List<SourceFile> files, Mode mode) {

  public Submission {
    files = List.copyOf(files);
  }

  /// Which scenarios are run.
  public enum Mode {
    /// The visible ones.
    RUN,
    /// The visible and the hidden ones.
    SUBMIT
  }
}
