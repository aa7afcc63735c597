package dev.faultline.bench;

import dev.faultline.diagram.Diagram;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Trace;
import java.util.Locale;
import java.util.Objects;

/// `diagram`: the picture and the words of a run of five Paxos nodes on a lossy network, of which
/// the first 200 events are drawn, from the recorded trace to HTML, in Chinese and in English in
/// turn.
final class DiagramBench {

  private static final int NODES = 5;
  private static final int EVENTS = 200;
  private static final int MOST_SEEDS = 1_000;
  private static final int WARM_UP_ROUNDS = 400;
  private static final int ROUNDS = 301;

  /// Milliseconds.
  Figure run() {
    Trace trace = trace();
    double[] samples = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      Locale locale = round % 2 == 0 ? Locale.CHINESE : Locale.ENGLISH;
      long before = System.nanoTime();
      Diagram.Drawn drawn =
          Diagram.of(trace, EVENTS / 2, locale)
              .draw(new Diagram.Wish("run", Diagram.NONE, true, "?at="));
      double millis = (System.nanoTime() - before) / 1e6;
      if (drawn.pictureHtml().isEmpty() || drawn.transcriptHtml().isEmpty()) {
        throw new IllegalStateException("nothing was drawn");
      }
      if (round >= 0) {
        samples[round] = millis;
      }
    }
    return Figure.of("diagram", "ms", samples, new Figure.Goal(5, 1, false));
  }

  private static Trace trace() {
    Engine engine = Engines.named("consensus");
    for (int seed = 0; seed < MOST_SEEDS; seed++) {
      Trace trace =
          Objects.requireNonNull(
              engine
                  .run(
                      new Scenario("node", "lossy", seed),
                      engine.plain("node"),
                      new RunOptions(Long.MAX_VALUE, true))
                  .trace());
      if (trace.nodes().size() == NODES && trace.events().size() >= EVENTS) {
        return new Trace(
            trace.format(),
            trace.engine(),
            trace.engineVersion(),
            trace.role(),
            trace.family(),
            trace.nodes(),
            trace.events().subList(0, EVENTS),
            trace.digest());
      }
    }
    throw new IllegalStateException("no run has " + NODES + " nodes and " + EVENTS + " events");
  }
}
