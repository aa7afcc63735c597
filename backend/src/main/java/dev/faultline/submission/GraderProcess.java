package dev.faultline.submission;

import dev.faultline.content.Exercise;
import dev.faultline.content.Gate;
import dev.faultline.content.Report;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.process.Walls;
import dev.faultline.shelf.ExerciseOpened;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/// The judge of this server, with its secret. Its processes start when the site is open: the first
/// page is not to wait for them. Who wants a verdict earlier waits.
final class GraderProcess implements Judging, AutoCloseable {

  private static final Duration BETWEEN_WARM_UPS = Duration.ofSeconds(15);

  private final CompletableFuture<Judge> judge = new CompletableFuture<>();
  private final Warmth warmth = new Warmth(this::rehearse, BETWEEN_WARM_UPS);
  private final Supplier<Judge> starter;
  private final Secret secret;
  private final Supplier<Optional<Exercise>> likely;

  /// @param likely the exercise that is likely to be answered first
  GraderProcess(Supplier<Judge> starter, Secret secret, Supplier<Optional<Exercise>> likely) {
    this.starter = starter;
    this.secret = secret;
    this.likely = likely;
  }

  @EventListener(ApplicationStartedEvent.class)
  void start() {
    judge.complete(starter.get());
    likely.get().ifPresent(warmth::turnTo);
  }

  @EventListener
  void opened(ExerciseOpened event) {
    warmth.turnTo(event.exercise());
  }

  @Override
  public Verdict judge(Submission submission, Progress progress) {
    return judge.join().judge(submission, secret, progress);
  }

  @Override
  public Judge.Opening open(Submission submission) throws InterruptedException {
    return judge.join().open(submission);
  }

  /// One strategy at a time: learners wait for the same processors.
  @Override
  public List<String> complaints(Exercise exercise) throws InterruptedException {
    Judge ready = judge.join();
    Report report = new Gate(1).check(exercise, ready, List.of(secret));
    if (report.ok()) {
      warmth.turnTo(exercise);
    }
    return report.rows().stream()
        .filter(row -> !row.ok())
        .map(row -> row.strategy() + " " + row.message())
        .toList();
  }

  @Override
  public Walls walls(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      Judge started = judge.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      return started.walls(Duration.ofNanos(deadline - System.nanoTime()));
    } catch (TimeoutException _) {
      return new Walls(false, List.of(), List.of());
    } catch (ExecutionException e) {
      throw new IllegalStateException("the judge did not start", e);
    }
  }

  @Override
  public void close() {
    warmth.close();
    if (judge.isDone()) {
      judge.join().close();
    }
  }

  private void rehearse(Exercise exercise) {
    SourceFile source = new SourceFile(exercise.spec().className() + ".java", exercise.starter());
    judge.join().expect(exercise.spec(), List.of(source));
  }
}
