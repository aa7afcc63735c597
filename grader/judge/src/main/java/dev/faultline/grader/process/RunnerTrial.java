package dev.faultline.grader.process;

import dev.faultline.runner.Frame;
import dev.faultline.runner.Job;
import dev.faultline.runner.Readiness;
import dev.faultline.runner.RunnerMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/// Starts runners one after another and measures how long each takes until it is ready.
public final class RunnerTrial implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final ScheduledExecutorService clock = Surroundings.clock("trial-clock");
  private final Command command;
  private final Job rehearsal;

  /// Makes the AOT cache in `cacheFolder` if there is none yet.
  ///
  /// @param rehearsal what each of them warms up with
  public RunnerTrial(Jail jail, Path cacheFolder, Job rehearsal)
      throws ChildFailure, InterruptedException {
    this.rehearsal = rehearsal;
    this.command =
        new Command(
            "runner",
            new Surroundings(jail, clock, Optional.of(cacheFolder)),
            RunnerOptions.ALL,
            ClassPath.ofRunner(ClassPath.shadows(Optional.of(cacheFolder))),
            RunnerMain.class);
    Optional<Command.Training> training = command.train();
    if (training.isPresent()) {
      train(training.get());
    }
  }

  private void train(Command.Training training) throws ChildFailure, InterruptedException {
    try (Child child = training.child()) {
      child.within(
          LIMIT,
          runner -> {
            runner.send(rehearsal.toFrame(Frame.Type.TRAIN));
            return true;
          });
      if (child.await(LIMIT) == 0) {
        training.finish().run();
      }
    }
  }

  /// From the start of a process to its READY.
  public Duration toReady() throws ChildFailure {
    long before = System.nanoTime();
    try (Child child = command.start()) {
      return child.within(
          LIMIT,
          runner -> {
            runner.send(rehearsal.toFrame(Frame.Type.REHEARSE));
            command.heard(Readiness.from(runner.receive()));
            return Duration.ofNanos(System.nanoTime() - before);
          });
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
