package dev.faultline.engine.consensus;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Role;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import java.util.Arrays;
import java.util.List;

/// The engine `consensus`.
public final class ConsensusEngine implements Engine {

  static final String NAME = "consensus";
  static final int VERSION = 1;

  private static final Role ACCEPTOR =
      new Role(
          "acceptor",
          Acceptor.class,
          Arrays.stream(Family.values()).map(Family::id).toList(),
          PaxosProperty.all());

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
    return List.of(ACCEPTOR);
  }

  @Override
  public Plan plan(String role, String family, long seed) {
    checkRole(role);
    return Family.named(family).plan(seed);
  }

  @Override
  public Scene scene(String role, Plan plan, Strategy strategy) {
    checkRole(role);
    return new AcceptorScene(plan, strategy);
  }

  @Override
  public Strategy plain(String role) {
    checkRole(role);
    return PlainAcceptor::new;
  }

  @Override
  public View view(Trace trace) {
    return ConsensusView.of(trace);
  }

  private static void checkRole(String role) {
    if (!role.equals(ACCEPTOR.id())) {
      throw new IllegalArgumentException(
          "engine consensus has no role '" + role + "'; it has: acceptor");
    }
  }
}
