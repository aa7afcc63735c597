package dev.faultline.submission;

import dev.faultline.shelf.Shelf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The threads that judge, one for each core. At start they find in the table what was acknowledged
/// before the server stopped, however it stopped.
@Component
final class Workers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  /// What is being judged may end in this time; what does not is judged after the next start.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Shelf shelf;
  private final SubmissionTable submissions;
  private final FairQueue queue;
  private final ProgressBoard board;
  private final Grading grading;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  Workers(
      Shelf shelf,
      SubmissionTable submissions,
      FairQueue queue,
      ProgressBoard board,
      Grading grading) {
    this.shelf = shelf;
    this.submissions = submissions;
    this.queue = queue;
    this.board = board;
    this.grading = grading;
  }

  @Override
  public void start() {
    running = true;
    for (StoredSubmission submission : submissions.pending()) {
      board.open(submission.id(), statusOf(submission));
      queue.rejoin(submission.waiting());
    }
    for (int worker = 0; worker < Runtime.getRuntime().availableProcessors(); worker++) {
      threads.add(Thread.ofPlatform().name("grading-" + worker).start(this::work));
    }
  }

  @Override
  public void stop() {
    running = false;
    queue.close();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    threads.forEach(thread -> joinUntil(thread, deadline));
    threads.forEach(Thread::interrupt);
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// Begins before the site opens, and stops after it has closed.
  @Override
  public int getPhase() {
    return 0;
  }

  private void work() {
    Optional<FairQueue.Waiting> next = takeNext();
    while (next.isPresent()) {
      judge(next.get().submission());
      next = takeNext();
    }
  }

  private Optional<FairQueue.Waiting> takeNext() {
    try {
      return queue.take();
    } catch (InterruptedException _) {
      return Optional.empty();
    }
  }

  private void judge(UUID submission) {
    try {
      grading.judge(submission, () -> !running);
    } catch (RuntimeException e) {
      // It stays in the table without a verdict; the next one may fare better.
      LOG.error("submission {} waits for the next start", submission, e);
      board.close(submission);
    }
  }

  private Status statusOf(StoredSubmission submission) {
    return shelf
        .current()
        .catalogue()
        .exercise(submission.exercise())
        .map(exercise -> Status.queued(exercise.spec(), submission.mode()))
        .orElseGet(Status::unknown);
  }

  private static void joinUntil(Thread thread, long deadline) {
    try {
      thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
