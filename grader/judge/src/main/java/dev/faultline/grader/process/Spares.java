package dev.faultline.grader.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Processes that are started ahead, so that nobody waits for one to become ready.
///
/// Whoever takes one out puts something in its place: the process itself when it can be used again,
/// or a new one. A process that ends by itself is replaced at once, whether it waits or works.
final class Spares implements AutoCloseable {

  /// How a process is started and made ready.
  interface Starter {
    Child start() throws ChildFailure;
  }

  /// After a start that failed, or an end in a row of ends, so long is waited.
  static final Duration PAUSE = Duration.ofMillis(500);

  private final Starter starter;
  private final PoolSize size;
  private final Duration startLimit;
  private final ScheduledExecutorService clock;

  private final Deque<Child> ready = new ArrayDeque<>();
  private final Deque<ChildFailure> failed = new ArrayDeque<>();
  private final Set<Child> working = new HashSet<>();
  private final Set<Child> lent = new HashSet<>();
  private int starting;
  private int waiting;
  private boolean isClosed;

  /// @param clock of a thread that may start others
  Spares(Starter starter, PoolSize size, Duration startLimit, ScheduledExecutorService clock) {
    this.starter = starter;
    this.size = size;
    this.startLimit = startLimit;
    this.clock = clock;
    replenish();
    lookLater(size.patience(), this::shrink);
  }

  /// A process that is ready, as soon as there is one.
  ///
  /// @throws ChildFailure when more starts in a row failed than are kept ready
  synchronized Child take() throws ChildFailure, InterruptedException {
    waiting++;
    size.grow(waiting);
    try {
      int failures = 0;
      while (failures <= size.wanted()) {
        replenish();
        awaitOne();
        if (ready.isEmpty()) {
          failures++;
          continue;
        }
        Child child = ready.removeFirst();
        if (child.isAlive()) { // Otherwise it has just ended, and nobody has heard of it yet.
          working.add(child);
          return child;
        }
      }
      throw failed.removeFirst();
    } finally {
      waiting--;
      if (waiting == 0) {
        failed.clear();
      }
    }
  }

  /// Waits until a process is ready or a start has failed.
  private void awaitOne() throws ChildFailure, InterruptedException {
    int before = failed.size();
    long deadline = System.nanoTime() + startLimit.toNanos();
    while (ready.isEmpty() && failed.size() == before) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new ChildFailure(
            ChildFailure.Kind.DIED, "no process was ready within " + startLimit.toSeconds() + " s");
      }
      wait(left);
    }
  }

  /// How many processes are ready.
  synchronized int ready() {
    return ready.size();
  }

  /// Takes back a process that can be used again. It will be the next to be taken: one that has
  /// worked is warmer than one that has waited.
  synchronized void giveBack(Child child) {
    if (working.remove(child) && child.isAlive()) {
      ready.addFirst(child);
      notifyAll();
    } else {
      replace(child);
    }
  }

  /// Ends a process that was taken out. A new one is started by {@link #replenish()}, or at once if
  /// somebody waits for it.
  synchronized void end(Child child) {
    working.remove(child);
    child.close();
    if (waiting > 0) {
      replenish();
    }
  }

  /// Ends a process that was taken out, and starts a new one.
  synchronized void replace(Child child) {
    end(child);
    replenish();
  }

  /// Keeps a process that was taken out for longer than a job, and starts another in its place.
  synchronized void lend(Child child) {
    working.remove(child);
    lent.add(child);
    replenish();
  }

  /// A process that was lent has ended.
  synchronized void forget(Child child) {
    lent.remove(child);
  }

  /// Starts processes until there are as many as there should be, those at work included.
  synchronized void replenish() {
    while (!isClosed && ready.size() + starting + working.size() < size.wanted()) {
      starting++;
      // A platform thread: reading from a pipe would keep the carrier of a virtual one.
      Thread.ofPlatform().daemon().name("start of a child").start(this::start);
    }
  }

  /// Replaces the processes that wait to be taken.
  synchronized void replaceIdle() {
    List<Child> idle = List.copyOf(ready);
    ready.clear();
    idle.forEach(Child::close);
    replenish();
  }

  /// Waits until a training process has ended, and puts its cache in place if it ended well.
  void finish(Command.Training training, Duration limit) throws ChildFailure, InterruptedException {
    try (Child child = training.child()) {
      hold(child);
      if (child.await(limit.multipliedBy(2)) == 0) {
        training.finish().run();
      }
    } finally {
      forget(training.child());
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    List.of(ready, working, lent).forEach(children -> children.forEach(Child::close));
  }

  private synchronized void hold(Child child) {
    lent.add(child);
    if (isClosed) {
      child.close();
    }
  }

  private void start() {
    try {
      started(starter.start());
    } catch (ChildFailure e) {
      failed(e);
    }
  }

  private synchronized void started(Child child) {
    starting--;
    if (isClosed) {
      child.close();
      return;
    }
    ready.addLast(child);
    notifyAll();
    child.onEnd(() -> lost(child));
  }

  private synchronized void failed(ChildFailure why) {
    starting--;
    if (waiting > 0) {
      failed.addLast(why);
      notifyAll();
    } else {
      lookLater(PAUSE, this::replenish);
    }
  }

  /// A process has ended. Where that was not our doing, another is started at once; but not again
  /// and again.
  private synchronized void lost(Child child) {
    boolean isLoss = ready.remove(child) || working.remove(child);
    if (!isLoss || isClosed) {
      return;
    }
    if (size.isUsualLoss()) {
      replenish();
    } else {
      lookLater(PAUSE, this::replenish);
    }
  }

  /// Ends what is too much, now that nobody waits.
  private synchronized void shrink() {
    if (isClosed) {
      return;
    }
    if (waiting == 0) {
      size.shrink();
      while (!ready.isEmpty() && ready.size() + starting + working.size() > size.wanted()) {
        ready.removeLast().close();
      }
    }
    lookLater(size.patience(), this::shrink);
  }

  private void lookLater(Duration delay, Runnable look) {
    try {
      var _ = clock.schedule(look, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The judge was closed meanwhile, and so is this.
    }
  }
}
