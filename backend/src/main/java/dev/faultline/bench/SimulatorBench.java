package dev.faultline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// `simulator`: events a second of one core's time, metered, digests on, nothing recorded, hot.
final class SimulatorBench {

  private static final int WARM_UP_ROUNDS = 20;
  private static final int ROUNDS = 21;
  private static final int RUNS_PER_FAMILY = 400;

  private final Work work;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  SimulatorBench(Work work) {
    this.work = work;
  }

  /// Million events per second.
  Figure run() throws IOException, ReflectiveOperationException {
    dev.faultline.sim.Strategy strategy = work.metered();
    double[] samples = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      long before = threads.getCurrentThreadCpuTime();
      long events = 0;
      for (String family : work.families()) {
        for (int seed = 0; seed < RUNS_PER_FAMILY; seed++) {
          events += work.run(strategy, family, seed);
        }
      }
      if (round >= 0) {
        samples[round] = events * 1e3 / (threads.getCurrentThreadCpuTime() - before);
      }
    }
    return Figure.of(
        "simulator", "million events a second", samples, new Figure.Goal(15, 25, true));
  }
}
