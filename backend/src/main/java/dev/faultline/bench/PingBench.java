package dev.faultline.bench;

import dev.faultline.sim.Chance;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Plan;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Setting;
import dev.faultline.sim.Strategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `ping`: one run in which a client makes a hundred calls, one every 5 ms, on a network that loses
/// every fifth message, and has every answer in the end.
final class PingBench {

  private static final String ROLE = "call";
  private static final int CALLS = 100;
  private static final int WARM_UP_ROUNDS = 20;
  private static final int ROUNDS = 101;
  private static final long MILLI = 1_000;
  private static final RunOptions UNRECORDED = new RunOptions(Long.MAX_VALUE, false);

  private final Engine engine = Engines.named("remote");
  private final Work work;

  PingBench(Work work) {
    this.work = work;
  }

  /// Milliseconds.
  Figure run() throws IOException, ReflectiveOperationException {
    Strategy strategy = work.metered();
    double[] samples = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      long before = System.nanoTime();
      RunResult result =
          engine.run(
              new Setting(ROLE, "lossy", plan(), Chance.ofSeed(round)), strategy, UNRECORDED);
      double millis = (System.nanoTime() - before) / 1e6;
      if (!(result.outcome() instanceof Outcome.Passed)) {
        throw new IllegalStateException("not every call was answered: " + result.outcome());
      }
      if (round >= 0) {
        samples[round] = millis;
      }
    }
    return Figure.of("ping", "ms", samples, new Figure.Goal(30, 3, false));
  }

  private static Plan plan() {
    List<Operation> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(new Operation(i * 5L * MILLI, 1, (i + 1) + " ping"));
    }
    NetworkModel network = new NetworkModel(500, 2 * MILLI, 0.2, 0, 0, 0, 0);
    FaultPlan faults = new FaultPlan(network, List.of(), 5_000 * MILLI, 6_000 * MILLI);
    return new Plan(List.of(1, 1), calls, faults);
  }
}
