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
import java.util.List;

/// `verdict` and `pair`: from a source that was never seen before to its verdict, for a million
/// events; and the same against a cold `javac` and `java`, taken in turn within each round.
final class VerdictBench {

  private static final long EVENTS = 1_000_000;
  private static final int WARM_UP_ROUNDS = 8;
  private static final int ROUNDS = 15;

  /// Real time that the runners started ahead are given to become ready between two rounds.
  private static final long SETTLE_MILLIS = 1_500;

  private final Work work;

  VerdictBench(Work work) {
    this.work = work;
  }

  /// Milliseconds to a verdict, and its ratio to a cold pair.
  List<Figure> run() throws IOException, ReflectiveOperationException, InterruptedException {
    Exercise exercise = work.exercise();
    ExerciseSpec spec = work.scaledTo(EVENTS, work.metered());
    double[] millis = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    try (Judge judge = Judge.start(JudgeOptions.defaults());
        ColdPair pair = new ColdPair(work, spec)) {
      judge.expect(exercise.spec(), List.of(new SourceFile("Starter.java", exercise.starter())));
      for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
        Thread.sleep(SETTLE_MILLIS);
        double verdict = verdictMillis(judge, spec, round);
        if (round >= 0) {
          Thread.sleep(SETTLE_MILLIS);
          millis[round] = verdict;
          ratios[round] = verdict / pair.millis();
        }
      }
    }
    return List.of(
        Figure.of("verdict", "ms", millis, new Figure.Goal(150, 60, false)),
        Figure.of("pair", "of a cold pair", ratios, new Figure.Goal(0.2, 0.08, false)));
  }

  private double verdictMillis(Judge judge, ExerciseSpec spec, int round) {
    String text = work.exercise().reference().text() + "\n// round " + round + "\n";
    Submission submission =
        new Submission(
            spec, List.of(new SourceFile("MyAcceptor.java", text)), Submission.Mode.SUBMIT);
    Secret secret = Secret.ofHex("%064x".formatted(round + WARM_UP_ROUNDS + 1));
    long before = System.nanoTime();
    Verdict verdict = judge.judge(submission, secret, Progress.NONE);
    double millis = (System.nanoTime() - before) / 1e6;
    if (verdict.verdict() != Verdict.Kind.PASSED) {
      throw new IllegalStateException("the reference did not pass: " + verdict.says());
    }
    return millis;
  }
}
