package dev.faultline.explore;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.Language;
import dev.faultline.content.Puzzle;
import dev.faultline.run.RunTrace;
import dev.faultline.run.RunTraceTable;
import dev.faultline.run.TraceReader;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.shelf.Shelf;
import dev.faultline.sim.Action;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Replay;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Trace;
import dev.faultline.web.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// Makes the runs of panels, each from its start.
@Service
public final class Panels {

  /// More than a person steps through; a panel's run ends here.
  static final int MAX_EVENTS = 600;

  private static final long STEP_BUDGET = Long.MAX_VALUE;

  private final Shelf shelf;
  private final RunTraceTable runs;
  private final Strategies strategies;

  Panels(Shelf shelf, RunTraceTable runs, Strategies strategies) {
    this.shelf = shelf;
    this.runs = runs;
    this.strategies = strategies;
  }

  /// The address of a failing run in the panel, at the step that broke, with the strategy that
  /// failed.
  ///
  /// @param hash of the run
  /// @param submission whose strategy failed
  public static String address(
      Trace trace, String hash, UUID submission, int brokenAt, Language language) {
    LinkToken.Panel panel =
        new LinkToken.Panel(
            trace.engine(),
            trace.engineVersion(),
            new LinkToken.Base.Run(hash),
            new LinkToken.Whose.Submission(submission.toString().replace("-", "")),
            List.of());
    return PanelAddress.of(panel, brokenAt, language);
  }

  /// The address of a puzzle that nobody has touched.
  public static String address(Puzzle puzzle, Language language) {
    AuthorStrategy strategy = puzzle.strategy();
    Engine engine = engine(strategy.spec().engine());
    LinkToken.Panel panel =
        new LinkToken.Panel(
            engine.name(),
            engine.version(),
            new LinkToken.Base.Preset(puzzle.preset()),
            new LinkToken.Whose.Author(strategy.id(), strategy.print()),
            List.of());
    return PanelAddress.of(panel, language);
  }

  /// A panel that nobody has touched.
  ///
  /// @throws Refusal when there is no such engine or preset
  static LinkToken.Panel untouched(String engine, String preset) {
    Engine named = engine(engine);
    named(named, preset);
    return new LinkToken.Panel(
        engine,
        named.version(),
        new LinkToken.Base.Preset(preset),
        new LinkToken.Whose.Engine(),
        List.of());
  }

  /// The panel of a preset as it opens.
  public static PanelView opened(String engine, String preset, Language language) {
    Engine named = engine(engine);
    PanelRun run =
        run(named, untouched(engine, preset), new World.Of(named(named, preset), Optional.empty()));
    return PanelViews.of(run, run.opening(), false, language);
  }

  /// The run that `panel` says.
  ///
  /// @throws Refusal when what it begins with is not there any more
  PanelRun run(LinkToken.Panel panel) {
    Engine engine = engine(panel.engine());
    World world =
        switch (panel.base()) {
          case LinkToken.Base.Preset(String name) -> world(named(engine, name), panel.whose());
          case LinkToken.Base.Run(String hash) -> kept(engine, hash);
        };
    return panel.whose() instanceof LinkToken.Whose.Engine
        ? run(engine, panel, world)
        : runTheirs(engine, panel, world);
  }

  /// Makes a run with the engine's own strategy, here.
  private static PanelRun run(Engine engine, LinkToken.Panel panel, World world) {
    List<Integer> allowed = allowed(panel, world);
    RunOptions options = new RunOptions(STEP_BUDGET, true, MAX_EVENTS);
    RunResult result =
        engine.run(world.setting(picked(panel, allowed)), engine.plain(world.role()), options);
    Trace trace = Objects.requireNonNull(result.trace());
    return new PanelRun(
        engine,
        panel,
        world,
        result.outcome(),
        missed(panel, allowed, result.missed()),
        trace,
        Moments.of(trace),
        panel.engineVersion() != engine.version());
  }

  /// Makes a run with a learner's or an author's strategy, in a process of its own.
  private PanelRun runTheirs(Engine engine, LinkToken.Panel panel, World world) {
    List<Integer> allowed = allowed(panel, world);
    Play play =
        new Play(world.replay().encode(), panel.with(picked(panel, allowed)).encode(), MAX_EVENTS);
    Report.Played played = strategies.play(panel.whose(), engine.name(), world.role(), play);
    if (!(TraceReader.read(played.traceJson()) instanceof TraceReader.Reading.Whole whole)
        || whole.trace().events().isEmpty()
        || !whole.trace().engine().equals(engine.name())) {
      throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "panel-no-run");
    }
    return new PanelRun(
        engine,
        panel,
        world,
        played.outcome(),
        missed(panel, allowed, played.missed()),
        whole.trace(),
        Moments.of(whole.trace()),
        panel.engineVersion() != engine.version() || isOld(panel.whose()));
  }

  /// A preset, or the puzzle that it is with this strategy.
  private World world(Preset preset, LinkToken.Whose whose) {
    Optional<Puzzle> puzzle =
        whose instanceof LinkToken.Whose.Author(String id, _)
            ? shelf.current().catalogue().puzzle(id)
            : Optional.empty();
    return new World.Of(preset, puzzle.filter(it -> it.preset().equals(preset.name())));
  }

  /// Whether an author has changed the strategy since the link was made.
  private boolean isOld(LinkToken.Whose whose) {
    return whose instanceof LinkToken.Whose.Author(String id, String print)
        && shelf
            .current()
            .catalogue()
            .authored(id)
            .filter(strategy -> !strategy.print().equals(print))
            .isPresent();
  }

  /// Positions of the actions that may be done.
  private static List<Integer> allowed(LinkToken.Panel panel, World world) {
    return IntStream.range(0, panel.actions().size())
        .filter(i -> world.allows(panel.actions().get(i)))
        .boxed()
        .toList();
  }

  private static List<Action> picked(LinkToken.Panel panel, List<Integer> positions) {
    return positions.stream().map(panel.actions()::get).toList();
  }

  /// Positions of the actions that were not allowed, or could not be done.
  ///
  /// @param missed positions among those that were allowed
  private static List<Integer> missed(
      LinkToken.Panel panel, List<Integer> allowed, List<Integer> missed) {
    Set<Integer> done = new LinkedHashSet<>(allowed);
    missed.stream().filter(i -> i < allowed.size()).map(allowed::get).forEach(done::remove);
    return IntStream.range(0, panel.actions().size())
        .boxed()
        .filter(i -> !done.contains(i))
        .toList();
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
    return engine
        .preset(preset)
        .orElseThrow(() -> Refusal.of(HttpStatus.GONE, "panel-gone", engine.name(), preset));
  }
}
