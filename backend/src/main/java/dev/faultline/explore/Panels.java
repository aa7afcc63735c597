package dev.faultline.explore;

import dev.faultline.content.Language;
import dev.faultline.run.RunTrace;
import dev.faultline.run.RunTraceTable;
import dev.faultline.run.TraceReader;
import dev.faultline.sim.Action;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Replay;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trace;
import dev.faultline.web.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// Makes the runs of panels, each from its start.
@Service
public final class Panels {

  /// More than a person steps through; a panel's run ends here.
  static final int MAX_EVENTS = 600;

  private static final long STEP_BUDGET = Long.MAX_VALUE;

  private final RunTraceTable runs;

  Panels(RunTraceTable runs) {
    this.runs = runs;
  }

  /// A panel that nobody has touched.
  ///
  /// @throws Refusal when there is no such engine or preset
  static LinkToken.Panel untouched(String engine, String preset) {
    Engine named = engine(engine);
    named(named, preset);
    return new LinkToken.Panel(
        engine, named.version(), new LinkToken.Base.Preset(preset), Optional.empty(), List.of());
  }

  /// The panel of a preset as it opens.
  public static PanelView opened(String engine, String preset, Language language) {
    Engine named = engine(engine);
    PanelRun run = run(named, untouched(engine, preset), new World.Of(named(named, preset)));
    return PanelViews.of(run, run.opening(), language);
  }

  /// The run that `panel` says.
  ///
  /// @throws Refusal when what it begins with is not there any more
  PanelRun run(LinkToken.Panel panel) {
    Engine engine = engine(panel.engine());
    World world =
        switch (panel.base()) {
          case LinkToken.Base.Preset(String name) -> new World.Of(named(engine, name));
          case LinkToken.Base.Run(String hash) -> kept(engine, hash);
        };
    return run(engine, panel, world);
  }

  private static PanelRun run(Engine engine, LinkToken.Panel panel, World world) {
    Strategy strategy = engine.plain(world.role());
    RunOptions options = new RunOptions(STEP_BUDGET, true, MAX_EVENTS);
    List<Integer> allowed =
        IntStream.range(0, panel.actions().size())
            .filter(i -> world.allows(panel.actions().get(i)))
            .boxed()
            .toList();
    List<Action> actions = allowed.stream().map(panel.actions()::get).toList();
    RunResult result = engine.run(world.setting(actions), strategy, options);
    Set<Integer> done = new LinkedHashSet<>(allowed);
    result.missed().forEach(i -> done.remove(allowed.get(i)));
    List<Integer> missed =
        IntStream.range(0, panel.actions().size()).boxed().filter(i -> !done.contains(i)).toList();
    Trace trace = Objects.requireNonNull(result.trace());
    return new PanelRun(engine, panel, world, result, missed, trace, Moments.of(trace));
  }

  /// `panel` with other actions.
  ///
  /// @throws Refusal when these are more than are followed
  static LinkToken.Panel followed(LinkToken.Panel panel, List<Action> actions) {
    if (actions.size() > LinkToken.MAX_ACTIONS) {
      throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "panel-full");
    }
    return panel.with(actions);
  }

  private World kept(Engine engine, String hash) {
    RunTrace run = runs.find(hash).orElseThrow(Refusal::notFound);
    Replay replay =
        TraceReader.replay(run.json())
            .orElseThrow(() -> Refusal.of(HttpStatus.GONE, "panel-no-replay"));
    boolean isOfEngine = engine.roles().stream().anyMatch(role -> role.id().equals(replay.role()));
    if (!isOfEngine) {
      throw Refusal.of(HttpStatus.GONE, "panel-gone", engine.name(), hash);
    }
    return new World.Kept(hash, replay);
  }

  private static Engine engine(String name) {
    try {
      return Engines.named(name);
    } catch (IllegalArgumentException _) {
      throw Refusal.of(HttpStatus.GONE, "panel-engine", name);
    }
  }

  private static Preset named(Engine engine, String preset) {
    return engine.presets().stream()
        .filter(known -> known.name().equals(preset))
        .findFirst()
        .orElseThrow(() -> Refusal.of(HttpStatus.GONE, "panel-gone", engine.name(), preset));
  }
}
