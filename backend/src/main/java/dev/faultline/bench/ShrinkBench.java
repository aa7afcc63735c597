package dev.faultline.bench;

import dev.faultline.sim.Chance;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Plan;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Setting;
import dev.faultline.sim.Shrinker;
import dev.faultline.sim.Strategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `shrink`: from a failing run of about 2,000 events to a minimal one. The strategy is the
/// acceptor that forgets its promise; the world is as large as one may be, the network loses every
/// third message, and every acceptor crashes.
final class ShrinkBench {

  private static final String ROLE = "acceptor";
  private static final String FAMILY = "lossy";
  private static final int LEAST_EVENTS = 2_000;
  private static final int MOST_EVENTS = 2_400;
  private static final int MAX_SEEDS = 10_000;
  private static final int WARM_UP_ROUNDS = 10;
  private static final int ROUNDS = 21;
  private static final int PROPOSERS = 3;
  private static final int ACCEPTORS = Plan.MAX_NODES - PROPOSERS;
  private static final long MILLI = 1_000;
  private static final RunOptions UNRECORDED = new RunOptions(Long.MAX_VALUE, false);
  private static final RunOptions RECORDED = new RunOptions(Long.MAX_VALUE, true);

  private final Engine engine = Engines.named("consensus");
  private final Work work;

  ShrinkBench(Work work) {
    this.work = work;
  }

  /// Milliseconds.
  Figure run() throws IOException, ReflectiveOperationException {
    Strategy strategy = work.metered(work.wrong("ForgetsItsPromise"));
    long seed = failingSeed(strategy);
    double[] samples = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      long before = System.nanoTime();
      Shrinker.Shrunk shrunk = shrink(strategy, seed);
      double millis = (System.nanoTime() - before) / 1e6;
      if (!shrunk.isMinimal()) {
        throw new IllegalStateException("the bound on the work was reached");
      }
      if (round >= 0) {
        samples[round] = millis;
      }
    }
    return Figure.of("shrink", "ms", samples, new Figure.Goal(200, 20, false));
  }

  private Shrinker.Shrunk shrink(Strategy strategy, long seed) {
    Shrinker.Runs runs =
        (setting, recorded) -> engine.run(setting, strategy, recorded ? RECORDED : UNRECORDED);
    return new Shrinker(runs, Long.MAX_VALUE)
        .shrink(ROLE, FAMILY, plan(seed), seed)
        .orElseThrow(() -> new IllegalStateException("seed " + seed + " can not be shrunk"));
  }

  private long failingSeed(Strategy strategy) {
    for (long seed = 0; seed < MAX_SEEDS; seed++) {
      Setting setting = new Setting(ROLE, FAMILY, plan(seed), Chance.ofSeed(seed));
      RunResult result = engine.run(setting, strategy, UNRECORDED);
      if (result.outcome() instanceof Outcome.Broken
          && result.events() >= LEAST_EVENTS
          && result.events() <= MOST_EVENTS) {
        return seed;
      }
    }
    throw new IllegalStateException("no run of about 2,000 events fails");
  }

  private static Plan plan(long seed) {
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < PROPOSERS; i++) {
      operations.add(new Operation(i * MILLI, i, "v" + i));
    }
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < ACCEPTORS; i++) {
      long at = 1_000 * MILLI + (seed + i) % 40 * MILLI;
      faults.add(new Fault.Crash(PROPOSERS + i, at, 2 * MILLI));
    }
    NetworkModel network = new NetworkModel(500, 5 * MILLI, 0.33, 0.2, 0.3, 0.2, 40 * MILLI);
    return new Plan(
        List.of(PROPOSERS, ACCEPTORS),
        operations,
        new FaultPlan(network, faults, 2_000 * MILLI, 12_000 * MILLI));
  }
}
