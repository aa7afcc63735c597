package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import dev.faultline.runner.ReportCodec;
import dev.faultline.runner.RunnerMain;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The runner processes: started ahead, each used for one job and then ended.
public final class Runners implements AutoCloseable {

  private static final Frame NO_REHEARSAL = new Frame(Frame.Type.REHEARSE, new byte[0]);

  private final Limits limits;
  private final Command command;
  private final Spares spares;
  private volatile @Nullable Job rehearsal;

  /// Hears the reports of a job.
  public interface Listener {
    void hear(Report report) throws ChildFailure;
  }

  public Runners(Surroundings surroundings, int count, Limits limits) {
    this.limits = limits;
    this.command =
        new Command(surroundings, RunnerOptions.ALL, ClassPath.ofRunner(), RunnerMain.class);
    this.spares = new Spares(this::start, count, limits.start().multipliedBy(2));
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

  private static boolean isLast(Report report) {
    return switch (report) {
      case Report.Progress _, Report.FamilyEnded _, Report.Recorded _ -> false;
      case Report.Done _, Report.NotStarted _, Report.Unequal _, Report.Broken _ -> true;
    };
  }

  private Child start() throws ChildFailure {
    Child child = command.start();
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
}
