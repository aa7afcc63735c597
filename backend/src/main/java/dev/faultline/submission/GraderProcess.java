package dev.faultline.submission;

import dev.faultline.content.Exercise;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import java.util.List;

/// The judge of this server, with its secret. Its processes start beside everything else: pages are
/// there before they are.
final class GraderProcess implements Judging, AutoCloseable {

  private final Judge judge;
  private final Secret secret;

  GraderProcess(Judge judge, Secret secret, List<Exercise> exercises) {
    this.judge = judge;
    this.secret = secret;
    if (!exercises.isEmpty()) {
      Thread.ofPlatform()
          .name("grader-rehearsal")
          .daemon()
          .start(() -> expect(exercises.getFirst()));
    }
  }

  @Override
  public Verdict judge(Submission submission, Progress progress) {
    return judge.judge(submission, secret, progress);
  }

  @Override
  public List<String> layers() {
    return judge.layers();
  }

  @Override
  public void close() {
    judge.close();
  }

  private void expect(Exercise exercise) {
    SourceFile starter = new SourceFile(exercise.spec().className() + ".java", exercise.starter());
    judge.expect(exercise.spec(), List.of(starter));
  }
}
