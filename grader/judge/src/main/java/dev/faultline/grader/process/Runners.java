package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import dev.faultline.runner.ReportCodec;
import dev.faultline.runner.RunnerMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// The runner processes: started ahead, each used for one job and then ended.
public final class Runners implements AutoCloseable {

  private static final Frame NO_REHEARSAL = new Frame(Frame.Type.REHEARSE, new byte[0]);

  private final Jail jail;
  private final Limits limits;
  private final ScheduledExecutorService clock;
  private final AotCache aotCache;
  private final Spares spares;
  private volatile @Nullable Job rehearsal;

  /// Hears the reports of a job.
  public interface Listener {
    void hear(Report report) throws ChildFailure;
  }

  /// @param cacheFolder where an AOT cache is kept, if anywhere
  public Runners(
      Jail jail,
      int count,
      Limits limits,
      ScheduledExecutorService clock,
      Optional<Path> cacheFolder) {
    this.jail = jail;
    this.limits = limits;
    this.clock = clock;
    this.aotCache = new AotCache(cacheFolder, ClassPath.ofRunner(), RunnerOptions.ALL);
    this.spares = new Spares(this::start, count, limits.start().multipliedBy(2));
  }

  /// What runners that start from now on warm up with.
  public void rehearse(Job job) {
    rehearsal = job;
  }

  /// Trains the AOT cache if there is none yet; runners that start after it are faster.
  public void train() throws ChildFailure, InterruptedException {
    Optional<Path> unfinished = aotCache.unfinished();
    if (unfinished.isEmpty()) {
      return;
    }
    List<String> option = List.of("-XX:AOTCacheOutput=" + unfinished.get());
    try (Child child = Child.start(jail, command(option), clock)) {
      child.within(
          limits.start(),
          runner -> {
            runner.send(firstFrame(Frame.Type.TRAIN));
            return Duration.ZERO;
          });
      if (child.await(limits.start().multipliedBy(2)) == 0) {
        aotCache.finish(unfinished.get());
      }
    }
  }

  /// Runs a job in a runner of its own, and tells its reports up to the last one.
  ///
  /// @throws ChildFailure when the runner was too slow, died, or broke its protocol
  public void run(Job job, Listener listener) throws ChildFailure, InterruptedException {
    Child child = spares.take();
    try {
      child.within(
          limits.run(),
          runner -> {
            runner.send(job.toFrame(Frame.Type.JOB));
            boolean isOver = false;
            while (!isOver) {
              Report report = ReportCodec.from(runner.receive());
              listener.hear(report);
              isOver = isLast(report);
            }
            return Duration.ZERO;
          });
    } finally {
      spares.replace(child);
    }
  }

  @Override
  public void close() {
    spares.close();
  }

  /// For tests that kill them.
  Spares spares() {
    return spares;
  }

  private static boolean isLast(Report report) {
    return switch (report) {
      case Report.Progress _, Report.FamilyEnded _, Report.Recorded _ -> false;
      case Report.Done _, Report.NotStarted _, Report.Unequal _, Report.Broken _ -> true;
    };
  }

  private Child start() throws ChildFailure {
    Child child = Child.start(jail, command(aotCache.option()), clock);
    child.within(
        limits.start(),
        runner -> {
          runner.send(firstFrame(Frame.Type.REHEARSE));
          runner.receive(Frame.Type.READY);
          return Duration.ZERO;
        });
    return child;
  }

  private Frame firstFrame(Frame.Type type) {
    Job job = rehearsal;
    return job == null ? new Frame(type, NO_REHEARSAL.payload()) : job.toFrame(type);
  }

  private static List<String> command(List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(Child.java());
    command.addAll(RunnerOptions.ALL);
    command.addAll(more);
    command.addAll(List.of("-cp", ClassPath.ofRunner().toString(), RunnerMain.class.getName()));
    return command;
  }
}
