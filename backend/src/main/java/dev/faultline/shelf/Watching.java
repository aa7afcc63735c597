package dev.faultline.shelf;

import dev.faultline.content.ContentProblem;
import dev.faultline.content.Library;
import dev.faultline.web.ServerOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Follows the content folders while the server runs, and tells the console what became of an edit.
@Component
public final class Watching implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

  /// An edit is read at the second look after it.
  private static final Duration PACE = Duration.ofMillis(300);

  private final Library library;
  private final Shelf shelf;
  private final boolean wanted;
  private volatile CountDownLatch stop = new CountDownLatch(1);
  private volatile boolean running;
  private List<ContentProblem> told;

  Watching(Library library, Shelf shelf, ServerOptions options) {
    this.library = library;
    this.shelf = shelf;
    this.wanted = options.content().watched();
    this.told = library.problems();
  }

  /// Looks once, and puts on the shelf what was read.
  public synchronized void look() {
    if (library.look()) {
      shelf.read(library.catalogue(), library.problems());
      tell();
    }
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  @Override
  public void start() {
    running = true;
    stop = new CountDownLatch(1);
    Thread.ofPlatform().name("content-watch").daemon().start(() -> watch(stop));
  }

  @Override
  public void stop() {
    running = false;
    stop.countDown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void watch(CountDownLatch stopped) {
    try {
      while (!stopped.await(PACE.toMillis(), TimeUnit.MILLISECONDS)) {
        lookSafely();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookSafely() {
    try {
      look();
    } catch (RuntimeException e) {
      // The last good state stands; the next edit may be read again.
      LOG.error("the content could not be looked at", e);
    }
  }

  private void tell() {
    List<ContentProblem> problems = library.problems();
    if (!problems.isEmpty()) {
      problems.forEach(problem -> LOG.warn("{}", problem));
      LOG.warn("the site goes on with the last good state of its content");
    } else {
      LOG.info(
          "content read: {} lessons{}",
          library.catalogue().lessons().size(),
          told.isEmpty() ? "" : "; all problems are mended");
    }
    told = problems;
  }
}
