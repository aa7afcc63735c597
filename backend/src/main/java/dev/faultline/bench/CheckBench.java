package dev.faultline.bench;

import dev.faultline.content.Exercise;
import dev.faultline.content.Gate;
import dev.faultline.content.Report;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;

/// `check`: the gate for one exercise, as an author waits for it: every strategy beside it, twice,
/// under the fixed secrets.
final class CheckBench {

  private static final int SECRETS = 20;
  private static final int ROUNDS = 3;

  private final Exercise exercise;

  CheckBench(Exercise exercise) {
    this.exercise = exercise;
  }

  /// Seconds.
  Figure run() throws InterruptedException {
    double[] samples = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long before = System.nanoTime();
      try (Judge judge = Judge.start(JudgeOptions.defaults())) {
        Report report = new Gate().check(exercise, judge, Gate.fixedSecrets(SECRETS));
        if (!report.ok()) {
          throw new IllegalStateException(exercise.id() + " does not pass the gate");
        }
      }
      samples[round] = (System.nanoTime() - before) / 1e9;
    }
    return Figure.of("check", "s", samples, new Figure.Goal(60, 20, false));
  }
}
