package dev.faultline.grader.process;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Processes that are started ahead, so that nobody waits for one to become ready.
///
/// Who takes one out puts something in its place: the process itself when it can be used again, or
/// a new one.
final class Spares implements AutoCloseable {

  /// How a process is started and made ready.
  interface Starter {
    Child start() throws ChildFailure;
  }

  private final Starter starter;
  private final int count;
  private final Duration startLimit;
  private final BlockingDeque<Spare> spares = new LinkedBlockingDeque<>();
  private final Set<Child> children = ConcurrentHashMap.newKeySet();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile boolean isClosed;

  private sealed interface Spare {
    record Ready(Child child) implements Spare {}

    record Failed(ChildFailure why) implements Spare {}
  }

  Spares(Starter starter, int count, Duration startLimit) {
    this.starter = starter;
    this.count = count;
    this.startLimit = startLimit;
    for (int i = 0; i < count; i++) {
      startOne();
    }
  }

  /// A process that is ready, as soon as there is one. What ended, or failed, while it waited is
  /// passed over.
  ///
  /// @throws ChildFailure when more in a row failed than are kept ready; others are being started
  Child take() throws ChildFailure, InterruptedException {
    for (int failures = 1; ; ) {
      Spare spare = next();
      switch (spare) {
        case null ->
            throw new ChildFailure(
                ChildFailure.Kind.DIED,
                "no process was ready within " + startLimit.toSeconds() + " s");
        case Spare.Failed(ChildFailure why) -> {
          startOne();
          if (failures++ > count) {
            throw why;
          }
        }
        case Spare.Ready(Child child) -> {
          if (child.isAlive()) {
            return child;
          }
          replace(child);
        }
      }
    }
  }

  private @Nullable Spare next() throws InterruptedException {
    waiting.incrementAndGet();
    try {
      if (spares.isEmpty()) {
        replenish();
      }
      return spares.poll(startLimit.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }

  /// How many processes are ready.
  int ready() {
    return (int) spares.stream().filter(Spare.Ready.class::isInstance).count();
  }

  /// Takes back a process that can be used again. It will be the next to be taken: one that has
  /// worked is warmer than one that has waited.
  void giveBack(Child child) {
    spares.addFirst(new Spare.Ready(child));
  }

  /// Ends a process that was taken out. A new one is started by {@link #replenish()}, or at once if
  /// somebody waits for it.
  void end(Child child) {
    child.close();
    children.remove(child);
    ended.incrementAndGet();
    if (waiting.get() > 0) {
      replenish();
    }
  }

  /// Starts a process for each that was ended.
  void replenish() {
    for (int left = ended.getAndSet(0); left > 0; left--) {
      startOne();
    }
  }

  /// Starts one process more, in the place of one that is kept for long.
  void startAnother() {
    startOne();
  }

  /// A process that was taken out has ended, and needs no other in its place.
  void forget(Child child) {
    children.remove(child);
  }

  /// Ends a process that was taken out, and starts a new one.
  void replace(Child child) {
    end(child);
    replenish();
  }

  /// Replaces the processes that wait to be taken.
  void replaceIdle() {
    for (Spare spare = spares.poll(); spare != null; spare = spares.poll()) {
      switch (spare) {
        case Spare.Ready(Child child) -> replace(child);
        case Spare.Failed _ -> startOne();
      }
    }
  }

  /// Waits until a training process has ended, and puts its cache in place if it ended well.
  void finish(Command.Training training, Duration limit) throws ChildFailure, InterruptedException {
    try (Child child = training.child()) {
      children.add(child);
      if (child.await(limit.multipliedBy(2)) == 0) {
        training.finish().run();
      }
    } finally {
      children.remove(training.child());
    }
  }

  @Override
  public void close() {
    isClosed = true;
    children.forEach(Child::close);
  }

  private void startOne() {
    if (!isClosed) {
      // A platform thread: reading from a pipe would keep the carrier of a virtual one.
      Thread.ofPlatform().daemon().name("start of a child").start(this::start);
    }
  }

  private void start() {
    Spare spare;
    try {
      Child child = starter.start();
      children.add(child);
      if (isClosed) {
        child.close();
      }
      spare = new Spare.Ready(child);
    } catch (ChildFailure e) {
      spare = new Spare.Failed(e);
    }
    spares.add(spare);
  }
}
