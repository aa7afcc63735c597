package dev.faultline.grader;

import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Remark;
import dev.faultline.grader.compile.Source;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.ClassPath;
import dev.faultline.grader.process.Compilers;
import dev.faultline.grader.process.Jail;
import dev.faultline.grader.process.Limits;
import dev.faultline.grader.process.Player;
import dev.faultline.grader.process.Runners;
import dev.faultline.grader.process.Surroundings;
import dev.faultline.grader.process.Walls;
import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Job;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Role;
import dev.faultline.sim.Sentence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/// Judges submissions: compiles, verifies, meters and runs them in processes of their own.
///
/// It is safe to be called from any thread, by many at once. What a learner does wrong is a
/// verdict; what goes wrong with us is tried once more and is then the verdict *inconclusive*.
public final class Judge implements AutoCloseable {

  /// Rises with every change that can change a verdict.
  public static final int VERSION = 5;

  private static final System.Logger LOG = System.getLogger(Judge.class.getName());
  private static final int ATTEMPTS = 2;

  private final Jail jail;
  private final JudgeOptions options;
  private final ScheduledExecutorService clock;
  private final Compilers compilers;
  private final Runners runners;
  private final Jobs jobs;

  private Judge(Jail jail, JudgeOptions options) {
    this.jail = jail;
    this.options = options;
    this.clock = Surroundings.clock("judge-clock");
    Limits limits = new Limits(options.startLimit(), options.compileLimit(), options.runLimit());
    Surroundings surroundings = new Surroundings(jail, clock, options.cacheFolder());
    Path shadows = ClassPath.shadows(options.cacheFolder());
    this.compilers = new Compilers(surroundings, shadows, options.compilers(), limits);
    this.runners = new Runners(surroundings, shadows, options.runnersAhead(), limits);
    this.jobs = new Jobs(runners);
  }

  /// Starts the processes, without waiting for them, behind all the walls that this system has.
  public static Judge start(JudgeOptions options) {
    return start(options, Jail.system());
  }

  /// Starts the processes behind the walls of `jail`.
  public static Judge start(JudgeOptions options, Jail jail) {
    return new Judge(jail, options);
  }

  /// Judges one submission; returns when the verdict stands.
  ///
  /// @param secret what hidden seeds are made from
  /// @throws IllegalArgumentException when the exercise names an engine or role that there is not
  public Verdict judge(Submission submission, Secret secret, Progress progress) {
    return judge(
            submission,
            List.of(secret),
            (plans, classes, drafts) -> {
              progress.compiled();
              return List.of(run(plans.getFirst(), classes, drafts.getFirst(), progress));
            })
        .getFirst();
  }

  /// Judges one submission under each of several secrets, much faster than one by one: it is
  /// compiled once, and the runs of many secrets share a runner. Verdicts are the same as one by
  /// one, but for their times, and that none holds a counterexample, or speaks of one.
  ///
  /// @return a verdict for each secret, in their order
  /// @throws IllegalArgumentException when the exercise names an engine or role that there is not
  public List<Verdict> judgeUnder(List<Secret> secrets, Submission submission) {
    return judge(submission, secrets, this::runTogether);
  }

  /// Runs what was compiled, under one or more secrets.
  private interface Stage {
    List<Verdict> run(List<JobPlan> plans, List<ClassFile> classes, List<VerdictDraft> drafts)
        throws InterruptedException;
  }

  private List<Verdict> judge(Submission submission, List<Secret> secrets, Stage stage) {
    ExerciseSpec exercise = submission.exercise();
    Engine engine = Engines.named(exercise.engine());
    Role role = role(engine, exercise);
    List<VerdictDraft> drafts =
        secrets.stream()
            .map(secret -> new VerdictDraft(submission, secret, engine.version(), new Stopwatch()))
            .toList();
    Optional<Remark> refused = SourceCheck.check(submission);
    if (refused.isPresent()) {
      return rejected(drafts, Verdict.Reason.COMPILE, List.of(refused.get()));
    }
    try {
      CompileReply reply = compile(request(submission, role));
      drafts.forEach(VerdictDraft::compiled);
      return switch (reply) {
        case CompileReply.Faulty(List<Remark> remarks) ->
            rejected(drafts, Verdict.Reason.COMPILE, remarks);
        case CompileReply.Forbidden(List<Remark> remarks) ->
            rejected(drafts, Verdict.Reason.FORBIDDEN, remarks);
        case CompileReply.Broken _ -> inconclusive(drafts, "grader.ours.compiler");
        case CompileReply.Compiled(List<ClassFile> classes, List<Remark> remarks) -> {
          drafts.forEach(draft -> draft.remarks(remarks));
          List<JobPlan> plans =
              secrets.stream().map(secret -> new JobPlan(submission, secret)).toList();
          yield stage.run(plans, classes, drafts);
        }
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return inconclusive(drafts, "grader.ours.runner");
    }
  }

  private static List<Verdict> rejected(
      List<VerdictDraft> drafts, Verdict.Reason reason, List<Remark> remarks) {
    return drafts.stream().map(draft -> draft.rejected(reason, remarks)).toList();
  }

  private static List<Verdict> inconclusive(List<VerdictDraft> drafts, String key) {
    return drafts.stream().map(draft -> draft.inconclusive(Sentence.of(key))).toList();
  }

  /// What comes of opening a strategy to be played with.
  public sealed interface Opening {
    /// It can be played with; whoever asked closes the player.
    record Opened(Player player) implements Opening {}

    /// It does not compile, or does what a strategy may not do.
    record Refused(List<Remark> remarks) implements Opening {}

    /// Our fault.
    record Failed() implements Opening {}
  }

  /// Opens a strategy to be played with by hand, in a runner that is kept for it.
  ///
  /// @throws IllegalArgumentException when the exercise names an engine or role that there is not
  public Opening open(Submission submission) throws InterruptedException {
    Role role = role(Engines.named(submission.exercise().engine()), submission.exercise());
    Optional<Remark> refused = SourceCheck.check(submission);
    if (refused.isPresent()) {
      return new Opening.Refused(List.of(refused.get()));
    }
    return switch (compile(request(submission, role))) {
      case CompileReply.Faulty(List<Remark> remarks) -> new Opening.Refused(remarks);
      case CompileReply.Forbidden(List<Remark> remarks) -> new Opening.Refused(remarks);
      case CompileReply.Broken _ -> new Opening.Failed();
      case CompileReply.Compiled(List<ClassFile> classes, _) -> opened(submission, classes);
    };
  }

  private Opening opened(Submission submission, List<ClassFile> classes)
      throws InterruptedException {
    try {
      Job job = new JobPlan(submission, Secret.PUBLIC).job(classes).of(List.of());
      return new Opening.Opened(runners.open(job));
    } catch (ChildFailure e) {
      LOG.log(System.Logger.Level.ERROR, "a runner could not be opened", e);
      return new Opening.Failed();
    }
  }

  /// Says which exercise is likely to be judged next: runners warm up with `starter`, which anybody
  /// may see. At the very first use it also makes the caches that let processes start faster, which
  /// takes seconds; call it where nobody waits.
  ///
  /// @throws IllegalArgumentException when the starter does not compile
  public void expect(ExerciseSpec exercise, List<SourceFile> starter) {
    Submission submission = new Submission(exercise, starter, Submission.Mode.RUN);
    Role role = role(Engines.named(exercise.engine()), exercise);
    try {
      CompileReply reply = compile(request(submission, role));
      if (reply instanceof CompileReply.Compiled(List<ClassFile> classes, _)) {
        runners.rehearse(new JobPlan(submission, Secret.PUBLIC).rehearsal(classes));
        runners.train();
        compilers.train();
      } else {
        throw new IllegalArgumentException(
            "the starter of " + exercise.id() + " can not be run: " + reply);
      }
    } catch (ChildFailure e) {
      LOG.log(System.Logger.Level.WARNING, "no AOT cache was made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The walls around processes, as far as they are known.
  public Walls walls() {
    return jail.walls();
  }

  /// The same, as soon as they are known, which takes as long as it takes the first processes to
  /// become ready; what is known after `patience` if they do not.
  public Walls walls(Duration patience) throws InterruptedException {
    return jail.walls(patience);
  }

  @Override
  public void close() {
    compilers.close();
    runners.close();
    clock.shutdownNow();
  }

  private static Role role(Engine engine, ExerciseSpec exercise) {
    return engine.roles().stream()
        .filter(role -> role.id().equals(exercise.role()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "exercise "
                    + exercise.id()
                    + ": engine "
                    + exercise.engine()
                    + " has no role '"
                    + exercise.role()
                    + "'; it has "
                    + engine.roles().stream().map(Role::id).toList()));
  }

  private static CompileRequest request(Submission submission, Role role) {
    List<Source> sources =
        submission.files().stream().map(file -> new Source(file.name(), file.text())).toList();
    return new CompileRequest(
        submission.exercise().className(), role.strategyType().getName(), sources);
  }

  /// Compiles; a process that dies is our fault and tried again, one that hangs is the source's.
  private CompileReply compile(CompileRequest request) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        CompileReply reply = compilers.compile(request);
        if (!(reply instanceof CompileReply.Broken(String what))) {
          return reply;
        }
        LOG.log(System.Logger.Level.ERROR, "a compiler broke: {0}", what);
      } catch (ChildFailure e) {
        if (e.kind() == ChildFailure.Kind.TOO_SLOW) {
          return new CompileReply.Faulty(List.of(tooSlow(request)));
        }
        LOG.log(System.Logger.Level.ERROR, "a compiler failed", e);
      }
      if (attempt == ATTEMPTS) {
        return new CompileReply.Broken("twice");
      }
    }
  }

  private Remark tooSlow(CompileRequest request) {
    Sentence says =
        Sentence.of("grader.source.too-slow", options.compileLimit().toMillis() / 1000.0);
    return Remark.error(request.sources().getFirst().name(), 0, says);
  }

  private Verdict run(JobPlan plan, List<ClassFile> classes, VerdictDraft draft, Progress progress)
      throws InterruptedException {
    try {
      JobResult result = jobs.run(plan.job(classes), plan.specs(), progress);
      return ran(draft, result);
    } catch (ChildFailure e) {
      draft.ran();
      String fault =
          switch (e.kind()) {
            case TOO_SLOW -> "grader.ours.clock";
            case LIED -> "grader.held";
            case DIED -> "grader.ours.runner";
          };
      return draft.inconclusive(Sentence.of(fault, options.runLimit().toSeconds()));
    }
  }

  private List<Verdict> runTogether(
      List<JobPlan> plans, List<ClassFile> classes, List<VerdictDraft> drafts)
      throws InterruptedException {
    List<Verdict> verdicts = new ArrayList<>();
    List<FamilySpec> specs = plans.getFirst().specs();
    int atOnce = Math.max(1, Job.MAX_FAMILIES / Math.max(1, specs.size()));
    for (int from = 0; from < plans.size(); from += atOnce) {
      int to = Math.min(from + atOnce, plans.size());
      List<Job> together = plans.subList(from, to).stream().map(plan -> plan.job(classes)).toList();
      Optional<List<JobResult>> results = jobs.runTogether(together, specs);
      for (int i = from; i < to; i++) {
        verdicts.add(
            results.isPresent()
                ? ran(drafts.get(i), results.get().get(i - from))
                : run(plans.get(i), classes, drafts.get(i), Progress.NONE));
      }
    }
    return verdicts;
  }

  private static Verdict ran(VerdictDraft draft, JobResult result) {
    draft.ran();
    return draft.of(result);
  }
}
