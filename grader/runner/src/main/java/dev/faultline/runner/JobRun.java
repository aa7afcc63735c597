package dev.faultline.runner;

import dev.faultline.sim.Canary;
import dev.faultline.sim.Chance;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Plan;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Setting;
import dev.faultline.sim.Shrinker;
import dev.faultline.sim.Signal;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.TraceJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a job: every family up to its first failure, the first failure once more for its trace, and
/// a sample of all runs a second time. A search is made once, since it tries each step twice.
final class JobRun {

  /// Hears reports as they come.
  interface Listener {
    void hear(Report report) throws IOException;
  }

  private static final long PROGRESS_EVERY_NANOS = Duration.ofMillis(25).toNanos();

  /// Shrinking ends here, whether or not the failing run is minimal by then.
  private static final long MAX_SHRINKING_STEPS = 20_000_000;

  private static final long REHEARSED_SHRINKING_STEPS = 1_000_000;
  private static final int REHEARSED_LOADS = 5;

  private final Job job;
  private final boolean isRehearsal;
  private final Listener listener;
  private final Engine engine;
  private final List<Made> sample = new ArrayList<>();
  private final SearchRun searches;
  private final Map<String, SearchRun.Found> found = new LinkedHashMap<>();
  private boolean recorded;

  /// A run that was made.
  private record Made(int family, int run, RunResult result) {}

  /// @param isRehearsal whether families go on after a failure
  JobRun(Job job, boolean isRehearsal, Listener listener) {
    this.job = job;
    this.isRehearsal = isRehearsal;
    this.listener = listener;
    this.engine = Engines.named(job.engine());
    this.searches = new SearchRun(job, engine);
  }

  /// Runs all, and reports it. Whatever is thrown is our fault.
  void run() throws IOException, ReflectiveOperationException {
    switch (LoadedStrategy.of(job)) {
      case LoadedStrategy.Failed(Outcome.Stopped why) -> listener.hear(new Report.NotStarted(why));
      case LoadedStrategy.Loaded(Strategy strategy) -> {
        if (isRehearsal) {
          rehearse();
        }
        for (int family = 0; family < job.families().size(); family++) {
          if (job.families().get(family).isSearched()) {
            search(family, strategy);
          } else {
            runFamily(family, strategy);
          }
        }
        runSampleAgain();
      }
    }
  }

  /// Makes hot what loading makes use of, and then what running does: the rehearsed strategy may
  /// break at its first step, but the engine's own goes all the way.
  private void rehearse() throws ReflectiveOperationException {
    for (int i = 0; i < REHEARSED_LOADS; i++) {
      LoadedStrategy.of(job);
    }
    Strategy plain = engine.plain(job.role());
    for (int family = 0; family < job.families().size(); family++) {
      Job.Family runs = job.families().get(family);
      if (runs.isSearched()) {
        searches.search(runs, plain);
        continue;
      }
      for (int run = 0; run < runs.runs(); run++) {
        runOnce(family, run, plain, false);
      }
    }
  }

  private void runFamily(int family, Strategy strategy) throws IOException {
    int runs = job.families().get(family).runs();
    List<Long> digests = new ArrayList<>(runs);
    long maxSteps = 0;
    long events = 0;
    int armedRuns = 0;
    long told = System.nanoTime();
    Outcome outcome = new Outcome.Passed();
    for (int run = 0; run < runs && (isRehearsal || outcome instanceof Outcome.Passed); run++) {
      RunResult result = runOnce(family, run, strategy, false);
      digests.add(result.digest());
      maxSteps = Math.max(maxSteps, result.steps());
      events += result.events();
      armedRuns += result.faultsArmed() == result.faultsPlanned() ? 1 : 0;
      outcome = result.outcome();
      boolean isLast = run == runs - 1 || !(outcome instanceof Outcome.Passed);
      if (run == 0 || run == runs / 2 || isLast) {
        sample.add(new Made(family, run, result));
      }
      if (!isLast && System.nanoTime() - told > PROGRESS_EVERY_NANOS) {
        told = System.nanoTime();
        listener.hear(new Report.Progress(family, run + 1));
      }
    }
    listener.hear(new Report.FamilyEnded(family, digests, maxSteps, events, armedRuns, outcome));
    recordIfFirst(family, digests.size() - 1, outcome, strategy);
  }

  /// Searches a small world. It has no seeds, so a job of many secrets searches it once.
  private void search(int family, Strategy strategy) throws IOException {
    Job.Family world = job.families().get(family);
    SearchRun.Found found =
        this.found.computeIfAbsent(world.id(), _ -> searches.search(world, strategy));
    if (found.says() != null) {
      listener.hear(new Report.Searched(family, found.states(), found.isWhole(), found.says()));
    }
    listener.hear(
        new Report.FamilyEnded(
            family, List.of(found.digest()), 0, found.states(), 1, found.outcome()));
    if (!recorded && job.isShown() && found.says() == null && isShort(found.traceJson())) {
      tell(family, 0, found.traceJson(), found.outcome());
    }
  }

  private void recordIfFirst(int family, int run, Outcome outcome, Strategy strategy)
      throws IOException {
    if (recorded
        || !job.isShown()
        || run < 0
        || Canary.isOne(job.families().get(family).seed(run))
        || (job.families().get(family).isHidden(run) && !job.hiddenMayBeShown())) {
      return;
    }
    boolean failed =
        switch (outcome) {
          case Outcome.Passed _, Outcome.Inconclusive _ -> false;
          case Outcome.Broken _, Outcome.Stopped _ -> true;
        };
    if (failed) {
      record(family, run, strategy);
    }
  }

  /// Shows the failing run as small as it can be made.
  private void record(int family, int run, Strategy strategy) throws IOException {
    RunResult result = runOnce(family, run, strategy, true);
    sample.add(new Made(family, run, result));
    Job.Family runs = job.families().get(family);
    Plan plan = engine.plan(job.role(), runs.id(), runs.seed(run));
    Shrinker shrinker =
        new Shrinker(
            (setting, isRecorded) -> runOnce(setting, strategy, isRecorded),
            isRehearsal ? REHEARSED_SHRINKING_STEPS : MAX_SHRINKING_STEPS);
    Optional<Shrinker.Shrunk> shrunk = shrinker.shrink(job.role(), runs.id(), plan, runs.seed(run));
    if (shrunk.isPresent() && isShort(TraceJson.write(shrunk.get()))) {
      tell(family, run, TraceJson.write(shrunk.get()), shrunk.get().result().outcome());
      return;
    }
    if (result.trace() != null && isShort(TraceJson.write(result.trace()))) {
      tell(family, run, TraceJson.write(result.trace()), result.outcome());
    }
  }

  /// Whether a trace is short enough to be told.
  static boolean isShort(String json) {
    return json.getBytes(StandardCharsets.UTF_8).length <= ReportCodec.MAX_TRACE_BYTES;
  }

  private void tell(int family, int run, String json, Outcome outcome) throws IOException {
    recorded = true;
    switch (outcome) {
      case Outcome.Passed(), Outcome.Inconclusive _ -> {}
      case Outcome.Broken(_, _, int brokenAt, Sentence says) ->
          listener.hear(new Report.Recorded(family, run, json, brokenAt, says));
      case Outcome.Stopped(_, _, int brokenAt, Sentence says) ->
          listener.hear(new Report.Recorded(family, run, json, brokenAt, says));
    }
  }

  /// Makes the sampled runs again, in a fresh class loader and in reverse order: state that leaks
  /// from one run into the next shows.
  private void runSampleAgain() throws IOException, ReflectiveOperationException {
    if (LoadedStrategy.of(job) instanceof LoadedStrategy.Loaded(Strategy strategy)) {
      for (Made made : sample.reversed()) {
        RunResult again = runOnce(made.family(), made.run(), strategy, false);
        if (!isSame(made.result(), again)) {
          listener.hear(new Report.Unequal(made.family(), made.run()));
          return;
        }
      }
      listener.hear(new Report.Done());
    } else {
      listener.hear(new Report.Unequal(0, 0));
    }
  }

  private static boolean isSame(RunResult one, RunResult other) {
    return one.digest() == other.digest()
        && one.steps() == other.steps()
        && one.outcome().equals(other.outcome());
  }

  private RunResult runOnce(int family, int run, Strategy strategy, boolean isRecorded) {
    Job.Family runs = job.families().get(family);
    long seed = runs.seed(run);
    Plan plan = engine.plan(job.role(), runs.id(), seed);
    Setting setting = new Setting(job.role(), runs.id(), plan, Chance.ofSeed(seed));
    RunResult result = runOnce(setting, strategy, isRecorded);
    return Canary.isOne(seed) ? Canary.broken(result) : result;
  }

  private RunResult runOnce(Setting setting, Strategy strategy, boolean isRecorded) {
    try {
      RunOptions options = new RunOptions(job.stepBudget(), isRecorded);
      return Stops.settled(engine.run(setting, strategy, options));
    } catch (Signal signal) {
      return Stops.run(Stops.why(signal));
    } catch (StackOverflowError e) {
      return Stops.run(Outcome.Why.DEPTH);
    } catch (OutOfMemoryError e) {
      return Stops.run(Outcome.Why.MEMORY);
    }
  }
}
