package dev.faultline.sim;

import org.jspecify.annotations.Nullable;

/// Makes one run of a scene, and says what came of it.
final class SceneRun {

  private final Engine engine;
  private final Setting setting;
  private final Scene scene;
  private final RunOptions options;
  private final Simulation simulation;

  SceneRun(Engine engine, Setting setting, Scene scene, RunOptions options) {
    this.engine = engine;
    this.setting = setting;
    this.scene = scene;
    this.options = options;
    simulation =
        new Simulation(
            scene.nodes(),
            setting.plan().faults(),
            setting.chance(),
            scene.monitor(),
            options.recorded());
  }

  RunResult run() {
    Meter.begin(options.stepBudget());
    Meter.pause();
    scene.begin(simulation);
    for (Operation operation : setting.plan().operations()) {
      simulation.client(operation.atMicros(), operation.node(), scene.request(operation));
    }
    if (!setting.actions().isEmpty()) {
      simulation.byHand(setting.actions(), scene::request);
    }
    simulation.endAfter(options.maxEvents());
    simulation.run();
    Outcome outcome = outcome();
    return new RunResult(
        outcome,
        simulation.digest(),
        simulation.eventCount(),
        Meter.used(),
        setting.plan().faults().faults().size(),
        simulation.faultsArmed(),
        options.recorded() ? trace() : null,
        simulation.missedActions(),
        simulation.isCutShort());
  }

  private Outcome outcome() {
    if (simulation.crashesMissed() > 0) {
      return new Outcome.Inconclusive(Sentence.of("inconclusive.fault"));
    }
    StrategyStop stop = simulation.stop();
    if (stop != null) {
      return new Outcome.Stopped(stop.why(), stop.handler(), stop.event(), stop.says());
    }
    @Nullable Broken broken = scene.monitor().broken();
    if (broken == null && setting.plan().faults().heals() && !simulation.isCutShort()) {
      broken = scene.monitor().atEnd();
    }
    if (broken == null) {
      return new Outcome.Passed();
    }
    int event =
        broken.event() == Broken.NOW
            ? simulation.mark(TraceEvent.Kind.BREAK, broken.node(), "")
            : broken.event();
    return broken.outcome(event);
  }

  private Trace trace() {
    return new Trace(
        Trace.FORMAT,
        engine.name(),
        engine.version(),
        setting.role(),
        setting.family(),
        scene.nodes().stream().map(NodeSpec::name).toList(),
        simulation.events(),
        simulation.digest());
  }
}
