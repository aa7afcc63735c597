package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import dev.faultline.runner.Job;
import dev.faultline.runner.Readiness;
import dev.faultline.runner.Report;
import dev.faultline.runner.ReportCodec;
import dev.faultline.runner.RunnerMain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The runner processes: started ahead, each used for one job and then ended.
public final class Runners implements AutoCloseable {

  private static final Frame NO_REHEARSAL = new Frame(Frame.Type.REHEARSE, new byte[0]);

  private final Limits limits;
  private final Command command;
  private final Spares spares;
  private final ExecutorService threads =
      // Platform threads: reading from a pipe would keep the carrier of a virtual one.
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("job").factory());

  private volatile @Nullable Job rehearsal;

  /// Hears the reports of a job.
  public interface Listener {
    void hear(Report report) throws ChildFailure;
  }

  /// A job, and who hears of it.
  ///
  /// @param submissions how many are run by it: each has the time of one
  public record Work(Job job, int submissions, Listener listener) {}

  /// @param shadows the archive of the metered collections
  /// @param count how many stand ready
  public Runners(Surroundings surroundings, Path shadows, int count, Limits limits) {
    this(surroundings, shadows, count, limits, RunnerOptions.ALL);
  }

  /// @param options of the virtual machine; no verdict depends on them
  Runners(Surroundings surroundings, Path shadows, int count, Limits limits, List<String> options) {
    this.limits = limits;
    this.command =
        new Command("runner", surroundings, options, ClassPath.ofRunner(shadows), RunnerMain.class);
    this.spares =
        new Spares(
            this::start,
            PoolSize.elastic(count),
            limits.start().multipliedBy(2),
            surroundings.clock());
  }

  /// The options of the virtual machine of a runner.
  public static List<String> options() {
    return RunnerOptions.ALL;
  }

  /// What runners warm up with from now on; those that wait already are replaced.
  public void rehearse(Job job) {
    rehearsal = job;
    spares.replaceIdle();
  }

  /// Makes the AOT cache if there is none yet; runners that start after it are faster.
  public void train() throws ChildFailure, InterruptedException {
    Optional<Command.Training> training = command.train();
    if (training.isPresent()) {
      training
          .get()
          .child()
          .within(
              limits.start(),
              runner -> {
                runner.send(firstFrame(Frame.Type.TRAIN));
                return Duration.ZERO;
              });
      spares.finish(training.get(), limits.start());
    }
  }

  /// How many runners stand ready.
  public int ready() {
    return spares.ready();
  }

  /// Runs jobs side by side, each in a runner of its own. The runners that take their places are
  /// started when all of them are over and not before: a start would take the processor from those
  /// that still run.
  ///
  /// @throws ChildFailure when a runner was too slow, died, or broke its protocol
  public void run(List<Work> works) throws ChildFailure, InterruptedException {
    try {
      for (Future<Report> ended : threads.invokeAll(works.stream().map(this::call).toList())) {
        ended.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChildFailure failure) {
        throw failure;
      }
      throw new IllegalStateException("a job could not be run", e.getCause());
    } finally {
      spares.replenish();
    }
  }

  /// Takes a runner for one strategy to be played with; the caller closes it. Another takes its
  /// place at once.
  ///
  /// @param job of no families
  public Player open(Job job) throws ChildFailure, InterruptedException {
    Child child = spares.take();
    try {
      child.within(
          limits.run(),
          runner -> {
            runner.send(job.toFrame(Frame.Type.OPEN));
            return Duration.ZERO;
          });
    } catch (ChildFailure e) {
      spares.replace(child);
      throw e;
    }
    spares.lend(child);
    return new Player(child, limits.run(), () -> spares.forget(child));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    spares.close();
  }

  private Callable<Report> call(Work work) {
    return () -> {
      Child child = spares.take();
      try {
        return child.within(
            limits.run().multipliedBy(work.submissions()), runner -> exchange(runner, work));
      } finally {
        spares.end(child);
      }
    };
  }

  /// Sends the job, tells all reports, and returns the last one.
  private static Report exchange(Child runner, Work work) throws IOException, ChildFailure {
    runner.send(work.job().toFrame(Frame.Type.JOB));
    while (true) {
      Report report = ReportCodec.from(runner.receive());
      work.listener().hear(report);
      if (isLast(report)) {
        return report;
      }
    }
  }

  private static boolean isLast(Report report) {
    return switch (report) {
      case Report.Progress _,
          Report.Searched _,
          Report.FamilyEnded _,
          Report.Recorded _,
          Report.Played _,
          Report.Found _ ->
          false;
      case Report.Done _, Report.NotStarted _, Report.Unequal _, Report.Broken _ -> true;
    };
  }

  private Child start() throws ChildFailure {
    Child child = command.start();
    child.within(
        limits.start(),
        runner -> {
          runner.send(firstFrame(Frame.Type.REHEARSE));
          command.heard(Readiness.from(runner.receive()));
          return Duration.ZERO;
        });
    return child;
  }

  private Frame firstFrame(Frame.Type type) {
    Job job = rehearsal;
    return job == null ? new Frame(type, NO_REHEARSAL.payload()) : job.toFrame(type);
  }
}
