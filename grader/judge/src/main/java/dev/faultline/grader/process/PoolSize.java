package dev.faultline.grader.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/// How many processes of a kind there should be: as many as were asked for, some more while several
/// jobs wait, and never more than memory has room for.
///
/// It is not safe to be called from several threads.
final class PoolSize {

  /// So many times the usual number, at most.
  private static final int MOST_TIMES = 3;

  /// What one may take at its heaviest: heap, classes, code and stacks.
  private static final long BYTES_OF_ONE = 384L << 20;

  /// So many ends within so long are taken for chance.
  private static final int USUAL_LOSSES = 8;

  private static final Duration LOSSES_COUNT_FOR = Duration.ofSeconds(10);

  private final int usual;
  private final boolean mayGrow;
  private final LongSupplier freeBytes;
  private final LongSupplier nanos;
  private final Deque<Long> losses = new ArrayDeque<>();
  private int wanted;

  /// @param usual how many there are when nobody waits
  /// @param freeBytes of this machine's memory
  /// @param nanos a clock
  PoolSize(int usual, boolean mayGrow, LongSupplier freeBytes, LongSupplier nanos) {
    this.usual = usual;
    this.mayGrow = mayGrow;
    this.freeBytes = freeBytes;
    this.nanos = nanos;
    this.wanted = usual;
  }

  /// One that stays as it is.
  static PoolSize fixed(int count) {
    return new PoolSize(count, false, () -> 0, System::nanoTime);
  }

  /// One that follows what waits.
  static PoolSize elastic(int usual) {
    return new PoolSize(usual, true, Memory::availableBytes, System::nanoTime);
  }

  int wanted() {
    return wanted;
  }

  /// How long nobody has to wait before there is one less.
  Duration patience() {
    return Duration.ofSeconds(15);
  }

  /// So many jobs wait.
  void grow(int waiting) {
    int most = Math.min(usual * MOST_TIMES, usual + waiting - 1);
    if (mayGrow && most > wanted && freeBytes.getAsLong() > BYTES_OF_ONE * (wanted + 1 - usual)) {
      wanted++;
    }
  }

  /// Nobody waits.
  void shrink() {
    wanted = Math.max(usual, wanted - 1);
  }

  /// Notes that a process has ended by itself.
  ///
  /// @return whether it may be replaced at once
  boolean isUsualLoss() {
    long now = nanos.getAsLong();
    losses.addLast(now);
    while (now - losses.getFirst() > LOSSES_COUNT_FOR.toNanos()) {
      losses.removeFirst();
    }
    return losses.size() <= USUAL_LOSSES;
  }
}
