package dev.faultline.submission;

import dev.faultline.content.Exercise;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.ServerOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Sends exercises that nobody proved through the gate, one after the other, in the background: an
/// instructor's, and those that were changed while the server runs.
@Component
public final class Proving implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Proving.class);

  private final Shelf shelf;
  private final Judging judging;
  private final boolean wanted;
  private final Semaphore news = new Semaphore(0);
  private volatile Optional<Thread> thread = Optional.empty();

  Proving(Shelf shelf, Judging judging, ServerOptions options) {
    this.shelf = shelf;
    this.judging = judging;
    this.wanted = options.content().watched();
  }

  /// Sends the next one through the gate, if there is one.
  public void proveNext() throws InterruptedException {
    Optional<Exercise> next = shelf.unproved();
    if (next.isPresent()) {
      shelf.judged(next.get(), complaintsOf(next.get()));
    }
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public void start() {
    shelf.onChange(news::release);
    news.release();
    thread = Optional.of(Thread.ofPlatform().name("gate").daemon().start(this::work));
  }

  @Override
  public void stop() {
    thread.ifPresent(Thread::interrupt);
    thread = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return thread.isPresent();
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        news.acquire();
        news.drainPermits();
        while (shelf.unproved().isPresent()) {
          proveNext();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> complaintsOf(Exercise exercise) throws InterruptedException {
    try {
      List<String> complaints = judging.complaints(exercise);
      complaints.forEach(
          complaint -> LOG.warn("the gate does not let '{}' pass: {}", exercise.id(), complaint));
      if (complaints.isEmpty()) {
        LOG.info("exercise {} is sound, and open", exercise.id());
      }
      return complaints;
    } catch (RuntimeException e) {
      LOG.error("exercise {} could not be judged", exercise.id(), e);
      return List.of("it could not be judged; the console says why");
    }
  }
}
