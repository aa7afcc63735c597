package dev.faultline.explore;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.FigureGate;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The runs of authors' strategies that figures show, each made once and kept while it is among
/// those that were asked for last. They are made one after the other, on a thread of their own, so
/// that no page is long in waiting for them.
@Component
final class KeptRuns implements FigureGate.Runs, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KeptRuns.class);
  private static final int KEPT = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

  private final FigureGate.Runs source;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("figure-runs").factory());

  /// The one that was asked for last at the end.
  private final Map<Key, Attempt> attempts = new LinkedHashMap<>();

  /// @param version changes with the source, and with the engine
  private record Key(String version, Making making) {}

  private record Attempt(Future<Played> run, long begunNanos) {

    /// Whether it failed so long ago that another may be made.
    boolean isOver() {
      return run.state() != Future.State.RUNNING
          && run.state() != Future.State.SUCCESS
          && System.nanoTime() - begunNanos > AGAIN_AFTER.toNanos();
    }
  }

  KeptRuns(FigureRunner source) {
    this.source = source;
  }

  /// The run, if it is there within a time that a reader may wait.
  Optional<Played> soon(AuthorStrategy strategy, Making making) {
    try {
      return Optional.of(attempt(strategy, making).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException _) {
      return Optional.empty(); // where it failed, that has been logged
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// The run, however long it takes.
  @Override
  public Played play(AuthorStrategy strategy, Making making) throws NoRunException {
    try {
      return attempt(strategy, making).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoRunException why) {
        throw why;
      }
      throw new IllegalStateException(strategy.id() + " could not be run", e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw NoRunException.ours("we were told to stop");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private synchronized Future<Played> attempt(AuthorStrategy strategy, Making making) {
    Key key = new Key(strategy.spec().version(), making);
    @Nullable Attempt known = attempts.remove(key);
    Attempt attempt =
        known == null || known.isOver()
            ? new Attempt(thread.submit(() -> make(strategy, making)), System.nanoTime())
            : known;
    attempts.put(key, attempt);
    if (attempts.size() > KEPT) {
      attempts.remove(attempts.keySet().iterator().next());
    }
    return attempt.run();
  }

  private Played make(AuthorStrategy strategy, Making making) throws NoRunException {
    try {
      return source.play(strategy, making);
    } catch (NoRunException e) {
      LOG.warn(
          "the run of {} that a figure shows could not be made: {}", strategy.id(), e.getMessage());
      throw e;
    } catch (RuntimeException e) {
      LOG.error("the run of {} that a figure shows could not be made", strategy.id(), e);
      throw e;
    }
  }
}
