package dev.faultline.diagram;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Role;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Runs to draw.
final class Runs {

  private static final RunOptions RECORDED = new RunOptions(Long.MAX_VALUE, true);

  private Runs() {}

  /// Every family of every role of both engines, each with some seeds.
  static List<Trace> real() {
    List<Trace> runs = new ArrayList<>();
    for (String name : List.of("consensus", "remote")) {
      for (Role role : Engines.named(name).roles()) {
        for (String family : role.families()) {
          for (int seed = 0; seed < 4; seed++) {
            runs.add(of(name, role.id(), family, seed));
          }
        }
      }
    }
    return runs;
  }

  static Trace of(String name, String role, String family, long seed) {
    Engine engine = Engines.named(name);
    return Objects.requireNonNull(
        engine.run(new Scenario(role, family, seed), engine.plain(role), RECORDED).trace());
  }

  /// A run of `consensus` that nobody made.
  static Trace made(List<String> nodes, List<TraceEvent> events) {
    return new Trace(Trace.FORMAT, "consensus", 1, "node", "calm", nodes, events, 0);
  }
}
