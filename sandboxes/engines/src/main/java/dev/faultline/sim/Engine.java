package dev.faultline.sim;

import java.util.List;
import java.util.Optional;

/// A world that strategies can be put into: the SPI that every engine implements.
///
/// `engine: consensus` in an exercise resolves by name to `dev.faultline.engine.consensus
/// .ConsensusEngine`, which has a public constructor without parameters; see {@link
/// Engines#named(String)}.
public interface Engine {

  /// The name under which it is found, such as `consensus`.
  String name();

  /// Rises with every change that can change a trace or a verdict.
  int version();

  /// The strategy interfaces that can be put under test here.
  List<Role> roles();

  /// The plan that `seed` picks from a family.
  ///
  /// @throws IllegalArgumentException when there is no such role or family
  Plan plan(String role, String family, long seed);

  /// The nodes, clients and checker of one run of `plan`.
  ///
  /// @throws IllegalArgumentException when there is no such role, or the plan is not one of its own
  Scene scene(String role, Plan plan, Strategy strategy);

  /// A right and plain strategy of the engine's own: what runs where no learner's code does, and
  /// what processes warm up with.
  ///
  /// @throws IllegalArgumentException when there is no such role
  Strategy plain(String role);

  /// Worlds to play with by hand, the plainest first; none where the engine has no panel.
  default List<Preset> presets() {
    return List.of();
  }

  /// The preset of this name.
  default Optional<Preset> preset(String name) {
    return presets().stream().filter(preset -> preset.name().equals(name)).findFirst();
  }

  /// How a recorded trace of this engine is shown.
  View view(Trace trace);

  /// Runs `scenario` once, on the calling thread.
  ///
  /// @throws IllegalArgumentException when the scenario names an unknown role or family
  default RunResult run(Scenario scenario, Strategy strategy, RunOptions options) {
    Plan plan = plan(scenario.role(), scenario.family(), scenario.seed());
    Chance chance = Chance.ofSeed(scenario.seed());
    return run(new Setting(scenario.role(), scenario.family(), plan, chance), strategy, options);
  }

  /// Runs `setting` once, on the calling thread.
  default RunResult run(Setting setting, Strategy strategy, RunOptions options) {
    Scene scene = scene(setting.role(), setting.plan(), strategy);
    return new SceneRun(this, setting, scene, options).run();
  }
}
