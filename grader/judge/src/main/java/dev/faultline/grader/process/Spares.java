package dev.faultline.grader.process;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

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
  private final Duration startLimit;
  private final BlockingQueue<Spare> spares = new LinkedBlockingQueue<>();
  private final Set<Child> children = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  private sealed interface Spare {
    record Ready(Child child) implements Spare {}

    record Failed(ChildFailure why) implements Spare {}
  }

  Spares(Starter starter, int count, Duration startLimit) {
    this.starter = starter;
    this.startLimit = startLimit;
    for (int i = 0; i < count; i++) {
      startOne();
    }
  }

  /// A process that is ready, as soon as there is one.
  ///
  /// @throws ChildFailure when one could not be started; another is being started then
  Child take() throws ChildFailure, InterruptedException {
    while (true) {
      Spare spare = spares.poll(startLimit.toMillis(), TimeUnit.MILLISECONDS);
      switch (spare) {
        case null ->
            throw new ChildFailure(
                ChildFailure.Kind.DIED,
                "no process was ready within " + startLimit.toSeconds() + " s");
        case Spare.Failed(ChildFailure why) -> {
          startOne();
          throw why;
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

  /// Takes back a process that can be used again.
  void giveBack(Child child) {
    spares.add(new Spare.Ready(child));
  }

  /// Ends a process that was taken out, and starts a new one.
  void replace(Child child) {
    child.close();
    children.remove(child);
    startOne();
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
