package dev.faultline.runner;

import dev.faultline.sim.ActionText;
import dev.faultline.sim.BreakSearch;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Replay;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Setting;
import dev.faultline.sim.Signal;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.TraceJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Plays with one strategy, run after run, until the supervisor has no more to ask; or searches for
/// the way to break it.
final class PlayRun {

  private final Job job;
  private final Engine engine;
  private final JobRun.Listener supervisor;

  PlayRun(Job job, JobRun.Listener supervisor) {
    this.job = job;
    this.supervisor = supervisor;
    engine = Engines.named(job.engine());
  }

  /// Answers each play or search that comes in with one report.
  void serve(InputStream in) throws IOException, ReflectiveOperationException {
    switch (LoadedStrategy.of(job)) {
      case LoadedStrategy.Failed(Outcome.Stopped why) -> {
        while (Frame.readFrom(in).isPresent()) {
          supervisor.hear(new Report.NotStarted(why));
        }
      }
      case LoadedStrategy.Loaded(Strategy strategy) -> {
        for (Optional<Frame> frame = Frame.readFrom(in);
            frame.isPresent();
            frame = Frame.readFrom(in)) {
          supervisor.hear(
              frame.get().type() == Frame.Type.SEEK
                  ? found(Seek.from(frame.get()), strategy)
                  : played(Play.from(frame.get()), strategy));
        }
      }
    }
  }

  private Report found(Seek seek, Strategy strategy) {
    BreakSearch.Found found =
        new BreakSearch(engine, seek.goal(engine), strategy, seek.limits(job.stepBudget()))
            .search();
    return new Report.Found(
        found.actions().stream().map(ActionText::write).toList(), found.complete(), found.runs());
  }

  private Report played(Play play, Strategy strategy) throws IOException {
    RunResult result = run(setting(play), strategy, play.maxEvents());
    String trace = result.trace() == null ? "" : TraceJson.write(result.trace());
    return new Report.Played(
        JobRun.isShort(trace) ? trace : "", result.outcome(), result.missed(), result.isCutShort());
  }

  private static Setting setting(Play play) throws IOException {
    try {
      LinkToken.Panel panel = (LinkToken.Panel) LinkToken.decode(play.token());
      return Replay.decode(play.replay()).setting().with(panel.actions());
    } catch (LinkToken.BadLinkException | IllegalArgumentException | ClassCastException e) {
      throw new MalformedFrameException("this play can not be read: " + e.getMessage());
    }
  }

  private RunResult run(Setting setting, Strategy strategy, int maxEvents) {
    try {
      RunOptions options = new RunOptions(job.stepBudget(), true, maxEvents);
      return engine.run(setting, strategy, options);
    } catch (Signal signal) {
      return Stops.run(Stops.why(signal));
    } catch (StackOverflowError e) {
      return Stops.run(Outcome.Why.DEPTH);
    } catch (OutOfMemoryError e) {
      return Stops.run(Outcome.Why.MEMORY);
    }
  }
}
