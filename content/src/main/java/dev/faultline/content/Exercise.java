package dev.faultline.content;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.SourceFile;
import java.util.List;

/// An exercise: what a learner reads, what the grader needs, and the strategies that prove it.
///
/// @param id such as `paxos/acceptor`
/// @param title plain text
/// @param taskHtml sanitised
/// @param spec all that can change a verdict
/// @param stages in order; each family stands in one of them
/// @param hints inline HTML, sanitised, in the order in which they are offered
/// @param starter what the editor begins with: compiles and fails
/// @param reference passes
/// @param wrong each must fail on its property
/// @param right correct but different: each must pass
public record Exercise(
    String id,
    String lessonId,
    Text title,
    Text taskHtml,
    ExerciseSpec spec,
    List<StageText> stages,
    List<Text> hints,
    String starter,
    SourceFile reference,
    List<WrongStrategy> wrong,
    List<SourceFile> right) {

  public Exercise {
    stages = List.copyOf(stages);
    hints = List.copyOf(hints);
    wrong = List.copyOf(wrong);
    right = List.copyOf(right);
  }
}
