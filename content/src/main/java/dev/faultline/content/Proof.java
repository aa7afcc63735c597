package dev.faultline.content;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.SourceFile;
import java.util.List;

/// All of an exercise that the gate looks at: two exercises with equal ones fare the same in it.
public record Proof(
    ExerciseSpec spec,
    String starter,
    SourceFile reference,
    List<WrongStrategy> wrong,
    List<SourceFile> right) {

  public Proof {
    wrong = List.copyOf(wrong);
    right = List.copyOf(right);
  }

  /// That of `exercise`.
  public static Proof of(Exercise exercise) {
    return new Proof(
        exercise.spec(),
        exercise.starter(),
        exercise.reference(),
        exercise.wrong(),
        exercise.right());
  }
}
