package dev.faultline.bench;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Jail;
import dev.faultline.grader.process.RunnerTrial;
import dev.faultline.runner.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `runner`: from the start of a runner to its READY, with and without a jail, in turns.
final class RunnerBench {

  private static final int WARM_UP_ROUNDS = 5;
  private static final int ROUNDS = 21;

  private final Work work;

  RunnerBench(Work work) {
    this.work = work;
  }

  /// Milliseconds.
  List<Figure> run() throws IOException, InterruptedException {
    Path jailedCache = Files.createTempDirectory("faultline-bench-jailed");
    Path freeCache = Files.createTempDirectory("faultline-bench-free");
    Job rehearsal = work.rehearsal();
    try (RunnerTrial jailed = new RunnerTrial(Jail.system(), jailedCache, rehearsal);
        RunnerTrial free = new RunnerTrial(Jail.NONE, freeCache, rehearsal)) {
      double[] inside = new double[ROUNDS];
      double[] outside = new double[ROUNDS];
      for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
        double with = jailed.toReady().toNanos() / 1e6;
        double without = free.toReady().toNanos() / 1e6;
        if (round >= 0) {
          inside[round] = with;
          outside[round] = without;
        }
      }
      return List.of(
          Figure.of("runner", "ms", inside, new Figure.Goal(150, 70, false)),
          Figure.of("runner, no jail", "ms", outside, new Figure.Goal(150, 70, false)));
    } catch (ChildFailure e) {
      throw new IOException("a runner did not become ready", e);
    }
  }
}
