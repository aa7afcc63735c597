package dev.faultline.engine.toy;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import dev.faultline.sim.search.Searchable;
import dev.faultline.sim.search.SmallWorld;
import java.util.List;

/// Has a role `player`, families `calm` and `rough`, the small world `small`, and properties
/// `keeps` and `ends`. It never runs.
public final class ToyEngine implements Engine, Searchable {

  @Override
  public String name() {
    return "toy";
  }

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
  public Plan plan(String role, String family, long seed) {
    throw new UnsupportedOperationException("the toy engine plans nothing");
  }

  @Override
  public Scene scene(String role, Plan plan, Strategy strategy) {
    throw new UnsupportedOperationException("the toy engine runs nothing");
  }

  @Override
  public Strategy plain(String role) {
    throw new UnsupportedOperationException("the toy engine plays nothing");
  }

  @Override
  public List<SmallWorld> worlds(String role) {
    return List.of(
        new SmallWorld(
            "small",
            strategy -> {
              throw new UnsupportedOperationException("the toy engine searches nothing");
            }));
  }

  @Override
  public View view(Trace trace) {
    throw new UnsupportedOperationException("the toy engine shows nothing");
  }
}
