package dev.faultline.engine.consensus;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Role;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import dev.faultline.sim.search.Searchable;
import dev.faultline.sim.search.SmallWorld;
import java.util.List;

/// The engine `consensus`.
public final class ConsensusEngine implements Engine, Searchable {

  static final String NAME = "consensus";
  static final int VERSION = 1;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public List<Role> roles() {
    return ConsensusRole.all();
  }

  @Override
  public Plan plan(String role, String family, long seed) {
    return ConsensusRole.named(role).plan(family, seed);
  }

  @Override
  public Scene scene(String role, Plan plan, Strategy strategy) {
    return ConsensusRole.named(role).scene(plan, strategy);
  }

  @Override
  public Strategy plain(String role) {
    return ConsensusRole.named(role).plain();
  }

  @Override
  public List<SmallWorld> worlds(String role) {
    return ConsensusRole.named(role).worlds();
  }

  @Override
  public List<Preset> presets() {
    return ConsensusPresets.ALL;
  }

  @Override
  public View view(Trace trace) {
    return View.of(trace, new ConsensusTelling(trace));
  }
}
