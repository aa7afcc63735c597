package dev.faultline.explore;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.FigureGate;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.shelf.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Has the runs that figures show ready before somebody reads them, and tells authors in the
/// background which of them are not as their lines say.
@Component
final class FigureWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FigureWatch.class);

  private final Shelf shelf;
  private final KeptRuns runs;
  private final Semaphore news = new Semaphore(0);
  private volatile Optional<Thread> thread = Optional.empty();

  FigureWatch(Shelf shelf, KeptRuns runs) {
    this.shelf = shelf;
    this.runs = runs;
  }

  @Override
  public void start() {
    shelf.onChange(news::release);
    news.release();
    thread = Optional.of(Thread.ofPlatform().name("figures").daemon().start(this::work));
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
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    Catalogue catalogue = shelf.current().catalogue();
    try {
      List<ContentProblem> problems =
          new FigureGate(catalogue, shelf.folders(), runs).check(catalogue.lessons());
      problems.forEach(problem -> LOG.warn("{}", problem));
      shelf.figures(problems);
    } catch (NoRunException _) {
      // Logged where it was made. The pages go without the picture, and ask for it again.
    } catch (RuntimeException e) {
      LOG.error("the figures could not be looked at", e);
    }
  }
}
