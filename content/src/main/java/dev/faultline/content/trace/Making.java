package dev.faultline.content.trace;

import dev.faultline.sim.Action;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Preset;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a run is made: a preset of an engine, what a person does by hand, and the strategy. The same
/// makes the same run.
///
/// @param engine such as `consensus`
/// @param preset one of the engine's
/// @param strategy name of a strategy of the lesson's; empty for the engine's plain one
/// @param actions in the order of their events
public record Making(
    String engine, String preset, Optional<String> strategy, List<Action> actions) {

  /// As many events as a panel makes.
  public static final int MAX_EVENTS = 600;

  public Making {
    actions = List.copyOf(actions);
  }

  /// The world that it begins with.
  public Preset world() {
    return Engines.named(engine).presets().stream()
        .filter(known -> known.name().equals(preset))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(engine + " has no preset " + preset));
  }

  /// The run with the engine's plain strategy, made on the calling thread in about a millisecond.
  public Played playPlain() {
    Engine engineNamed = Engines.named(engine);
    Preset world = world();
    RunResult result =
        engineNamed.run(
            world.setting(actions),
            engineNamed.plain(world.role()),
            new RunOptions(Long.MAX_VALUE, true, MAX_EVENTS));
    return new Played(Objects.requireNonNull(result.trace()), result.outcome(), result.missed());
  }
}
