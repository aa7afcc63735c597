package dev.faultline.grader.process;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Ends a process that takes too long, unless it is closed before.
///
/// What counts is the processor's time, not the wall's; where a process has none, the wall's time
/// counts too, but a limit that is so many times longer.
final class Watchdog implements AutoCloseable {

  private static final int WALL_FACTOR = 5;
  private static final Duration SHORTEST_LOOK = Duration.ofMillis(20);

  private final ProcessHandle process;
  private final Duration limit;
  private final ScheduledExecutorService clock;
  private final Duration processorBefore;
  private final long startNanos = System.nanoTime();
  private State state = State.WATCHING;

  private enum State {
    WATCHING,
    BITTEN,
    CLOSED
  }

  Watchdog(ProcessHandle process, Duration limit, ScheduledExecutorService clock) {
    this.process = process;
    this.limit = limit;
    this.clock = clock;
    this.processorBefore = processor();
    lookAfter(limit);
  }

  /// Whether it has ended the process.
  synchronized boolean hasBitten() {
    return state == State.BITTEN;
  }

  @Override
  public synchronized void close() {
    if (state == State.WATCHING) {
      state = State.CLOSED;
    }
  }

  private synchronized void look() {
    if (state != State.WATCHING) {
      return;
    }
    Duration used = processor().minus(processorBefore);
    Duration wall = Duration.ofNanos(System.nanoTime() - startNanos);
    boolean isOver =
        used.compareTo(limit) >= 0 || wall.compareTo(limit.multipliedBy(WALL_FACTOR)) >= 0;
    if (isOver) {
      state = State.BITTEN;
      process.destroyForcibly();
    } else {
      Duration left = shorter(limit.minus(used), limit.multipliedBy(WALL_FACTOR).minus(wall));
      lookAfter(left.compareTo(SHORTEST_LOOK) < 0 ? SHORTEST_LOOK : left);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void lookAfter(Duration delay) {
    try {
      var _ = clock.schedule(this::look, delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException _) {
      // The judge was closed meanwhile: what nobody watches may not run.
      process.destroyForcibly();
    }
  }

  /// Zero where the system does not tell.
  private Duration processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
