package dev.faultline.engine.remote;

import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Role;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import java.util.Arrays;
import java.util.List;

/// The engine `remote`.
public final class RemoteEngine implements Engine {

  static final String NAME = "remote";
  static final int VERSION = 1;
  static final String ROLE = "call";

  private static final Role CALL =
      new Role(
          ROLE,
          RemoteCall.class,
          Arrays.stream(Family.values()).map(Family::id).toList(),
          CallProperty.all());

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
    return List.of(CALL);
  }

  @Override
  public Plan plan(String role, String family, long seed) {
    checkRole(role);
    return Family.named(family).plan(seed);
  }

  @Override
  public Scene scene(String role, Plan plan, Strategy strategy) {
    checkRole(role);
    return new CallScene(Roster.of(plan), strategy);
  }

  @Override
  public Strategy plain(String role) {
    checkRole(role);
    return PlainCall::new;
  }

  @Override
  public List<Preset> presets() {
    return CallPresets.ALL;
  }

  @Override
  public View view(Trace trace) {
    return View.of(trace, new RemoteTelling());
  }

  private static void checkRole(String role) {
    if (!role.equals(CALL.id())) {
      throw new IllegalArgumentException(
          "engine remote has no role '" + role + "'; it has: " + CALL.id());
    }
  }
}
