package dev.faultline.engine.toy;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import java.util.List;

/// Has a role `player`, families `calm` and `rough`, and properties `keeps` and `ends`. It never
/// runs.
public final class ToyEngine implements Engine {

  @Override
  public int version() {
    return 3;
  }

  @Override
  public List<Role> roles() {
    return List.of(
        new Role(
            "player",
            Runnable.class,
            List.of("calm", "rough"),
            List.of(
                new Property("keeps", Property.Kind.SAFETY),
                new Property("ends", Property.Kind.LIVENESS))));
  }

  @Override
  public RunResult run(Scenario scenario, Strategy strategy, RunOptions options) {
    throw new UnsupportedOperationException("the toy engine runs nothing");
  }

  @Override
  public Strategy plain(String role) {
    throw new UnsupportedOperationException("the toy engine plays nothing");
  }

  @Override
  public View view(Trace trace) {
    throw new UnsupportedOperationException("the toy engine shows nothing");
  }
}
