package dev.faultline.bench;

import dev.faultline.content.Exercise;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `throughput`: submissions in a second, when there are always some that wait; each has a runner
/// of its own, and a million events.
final class ThroughputBench {

  private static final long EVENTS = 1_000_000;
  private static final int AT_ONCE = 4;
  private static final int WARM_UP = 12;
  private static final int IN_A_ROUND = 20;
  private static final int ROUNDS = 5;

  private final Work work;

  ThroughputBench(Work work) {
    this.work = work;
  }

  /// Submissions a second.
  Figure run() throws IOException, ReflectiveOperationException, InterruptedException {
    Exercise exercise = work.exercise();
    ExerciseSpec spec = work.scaledTo(EVENTS, work.metered());
    double[] rates = new double[ROUNDS];
    try (Judge judge = Judge.start(JudgeOptions.defaults());
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
      judge.expect(exercise.spec(), List.of(new SourceFile("Starter.java", exercise.starter())));
      seconds(judge, spec, senders, WARM_UP, 0);
      for (int round = 0; round < ROUNDS; round++) {
        int first = WARM_UP + round * IN_A_ROUND;
        rates[round] = IN_A_ROUND / seconds(judge, spec, senders, IN_A_ROUND, first);
      }
    }
    return Figure.of("throughput", "submissions a second", rates, new Figure.Goal(10, 15, true));
  }

  private double seconds(
      Judge judge, ExerciseSpec spec, ExecutorService senders, int count, int first)
      throws InterruptedException {
    List<Callable<Verdict>> submissions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = work.exercise().reference().text() + "\n// number " + (first + i) + "\n";
      Submission submission =
          new Submission(
              spec, List.of(new SourceFile("MyAcceptor.java", text)), Submission.Mode.SUBMIT);
      submissions.add(() -> judge.judge(submission, Secret.PUBLIC, Progress.NONE));
    }
    long before = System.nanoTime();
    for (Future<Verdict> judged : senders.invokeAll(submissions)) {
      Verdict verdict = judged.resultNow();
      if (verdict.verdict() != Verdict.Kind.PASSED) {
        throw new IllegalStateException("the reference did not pass: " + verdict.says());
      }
    }
    return (System.nanoTime() - before) / 1e9;
  }
}
