package dev.faultline.bench;

import dev.faultline.content.Exercise;
import dev.faultline.content.WrongStrategy;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Pipeline;
import dev.faultline.grader.compile.Source;
import dev.faultline.grader.process.ClassPath;
import dev.faultline.grader.shadow.ShadowJar;
import dev.faultline.runner.Job;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Role;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.StrategyLoader;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The work that is measured: the reference of an exercise, in as many scenarios as make a number
/// of events.
final class Work {

  private static final int SAMPLED_RUNS = 20;

  private final Exercise exercise;
  private final Engine engine;
  private final Path shadows = ClassPath.shadows(JudgeOptions.defaults().cacheFolder());

  Work(Exercise exercise) {
    this.exercise = exercise;
    engine = Engines.named(exercise.spec().engine());
  }

  Exercise exercise() {
    return exercise;
  }

  /// The reference, compiled and metered like a learner's code, to be run in this process.
  Strategy metered() throws IOException, ReflectiveOperationException {
    return metered(exercise.reference());
  }

  /// What a runner warms up with: the reference in two runs of each family.
  Job rehearsal() throws IOException {
    ExerciseSpec spec = exercise.spec();
    List<Job.Family> each =
        families().stream()
            .map(family -> new Job.Family(family, List.of(1L, 2L), List.of()))
            .toList();
    return new Job(
        spec.engine(),
        spec.role(),
        spec.className(),
        compiled(exercise.reference()).classes(),
        each,
        spec.stepBudget(),
        true,
        true);
  }

  /// The wrong strategy of this name.
  SourceFile wrong(String name) {
    return exercise.wrong().stream()
        .map(WrongStrategy::source)
        .filter(source -> source.name().equals(name + ".java"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(exercise.id() + " has no wrong " + name));
  }

  /// A strategy, compiled and metered like a learner's code, to be run in this process.
  Strategy metered(SourceFile file) throws IOException, ReflectiveOperationException {
    Map<String, byte[]> classes = ShadowJar.classes(shadows);
    compiled(file).classes().forEach(made -> classes.put(made.name(), made.bytes()));
    Constructor<?> constructor =
        new StrategyLoader(classes).loadClass(exercise.spec().className()).getDeclaredConstructor();
    constructor.setAccessible(true);
    return () -> create(constructor);
  }

  private CompileReply.Compiled compiled(SourceFile file) throws IOException {
    CompileRequest request =
        new CompileRequest(
            exercise.spec().className(),
            role().strategyType().getName(),
            List.of(new Source(file.name(), file.text())));
    if (new Pipeline(ShadowJar.index(shadows)).handle(request)
        instanceof CompileReply.Compiled compiled) {
      return compiled;
    }
    throw new IllegalStateException(file.name() + " of " + exercise.id() + " does not compile");
  }

  /// Runs the scenario `seed` of `family` and returns how many events it had.
  long run(Strategy strategy, String family, long seed) {
    Scenario scenario = new Scenario(exercise.spec().role(), family, seed);
    return engine.run(scenario, strategy, new RunOptions(Long.MAX_VALUE, false)).events();
  }

  List<String> families() {
    return families(exercise.spec()).stream().map(FamilySpec::id).toList();
  }

  /// The exercise with so many hidden runs that judging its reference makes about `events` events.
  ExerciseSpec scaledTo(long events, Strategy strategy) {
    double perRound = 0;
    for (FamilySpec family : families(exercise.spec())) {
      perRound += eventsPerRun(strategy, family.id()) * family.hiddenRuns();
    }
    double factor = events / perRound;
    List<FamilySpec> families = new ArrayList<>();
    for (FamilySpec family : families(exercise.spec())) {
      int runs = (int) Math.max(1, Math.round(family.hiddenRuns() * factor));
      families.add(new FamilySpec(family.id(), 0, runs, family.points()));
    }
    ExerciseSpec spec = exercise.spec();
    return new ExerciseSpec(
        spec.id(),
        spec.version(),
        spec.engine(),
        spec.role(),
        spec.className(),
        families,
        spec.stepBudget(),
        spec.reveal());
  }

  /// Those that are run: a search has no events.
  private static List<FamilySpec> families(ExerciseSpec spec) {
    return spec.families().stream().filter(family -> !family.isSearched()).toList();
  }

  private double eventsPerRun(Strategy strategy, String family) {
    long events = 0;
    for (int seed = 0; seed < SAMPLED_RUNS; seed++) {
      events += run(strategy, family, seed);
    }
    return (double) events / SAMPLED_RUNS;
  }

  private Role role() {
    return engine.roles().stream()
        .filter(role -> role.id().equals(exercise.spec().role()))
        .findFirst()
        .orElseThrow();
  }

  private static Object create(Constructor<?> constructor) {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the reference can not be made", e);
    }
  }
}
