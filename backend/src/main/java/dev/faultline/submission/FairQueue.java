package dev.faultline.submission;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The line of submissions that wait for a worker. Visitors take turns, so that one learner's burst
/// waits behind everybody else; within a visitor the order is that of arrival.
///
/// All methods may be called by any thread.
final class FairQueue {

  private static final ArrayDeque<Waiting> NOBODY = new ArrayDeque<>(0);

  private final Bounds bounds;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();

  /// Who waits, in the order of their turns; no line is empty.
  private final LinkedHashMap<UUID, ArrayDeque<Waiting>> lines = new LinkedHashMap<>();

  private int size;
  private boolean closed;

  FairQueue(Bounds bounds) {
    this.bounds = bounds;
  }

  /// How many may wait.
  ///
  /// @param all of all visitors together
  /// @param ofOne of one visitor
  record Bounds(int all, int ofOne) {}

  /// One that waits.
  record Waiting(UUID submission, UUID visitor, String exercise) {}

  /// What became of an offer.
  sealed interface Answer {
    record Joined() implements Answer {}

    /// It stands where `older`, of the same visitor and exercise, stood.
    record Superseded(UUID older) implements Answer {}

    record VisitorFull() implements Answer {}

    record AllFull() implements Answer {}
  }

  /// Lets `waiting` join, or says why it may not.
  Answer offer(Waiting waiting) {
    lock.lock();
    try {
      ArrayDeque<Waiting> line = lines.getOrDefault(waiting.visitor(), NOBODY);
      for (Waiting older : line) {
        if (older.exercise().equals(waiting.exercise())) {
          lines.put(waiting.visitor(), replaced(line, older, waiting));
          return new Answer.Superseded(older.submission());
        }
      }
      if (line.size() >= bounds.ofOne()) {
        return new Answer.VisitorFull();
      }
      if (size >= bounds.all()) {
        return new Answer.AllFull();
      }
      join(waiting);
      return new Answer.Joined();
    } finally {
      lock.unlock();
    }
  }

  /// Lets `waiting` join whatever the bounds: it was acknowledged before the server stopped.
  void rejoin(Waiting waiting) {
    lock.lock();
    try {
      join(waiting);
    } finally {
      lock.unlock();
    }
  }

  /// The next whose turn it is; waits for one. Empty when the line is closed.
  Optional<Waiting> take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (size == 0 && !closed) {
        arrived.await();
      }
      if (closed) {
        return Optional.empty();
      }
      Map.Entry<UUID, ArrayDeque<Waiting>> turn = lines.pollFirstEntry();
      Waiting next = turn.getValue().removeFirst();
      if (!turn.getValue().isEmpty()) {
        lines.putLast(turn.getKey(), turn.getValue());
      }
      size--;
      return Optional.of(next);
    } finally {
      lock.unlock();
    }
  }

  /// Nobody is taken any more.
  void close() {
    lock.lock();
    try {
      closed = true;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// How many will be taken before `submission`; empty when it does not wait.
  OptionalInt ahead(UUID submission) {
    lock.lock();
    try {
      int place = 0;
      for (ArrayDeque<Waiting> line : lines.values()) {
        int index = indexOf(line, submission);
        if (index >= 0) {
          return OptionalInt.of(takenBefore(place, index));
        }
        place++;
      }
      return OptionalInt.empty();
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return size;
    } finally {
      lock.unlock();
    }
  }

  private void join(Waiting waiting) {
    lines.computeIfAbsent(waiting.visitor(), _ -> new ArrayDeque<>()).addLast(waiting);
    size++;
    arrived.signal();
  }

  private static ArrayDeque<Waiting> replaced(
      ArrayDeque<Waiting> line, Waiting older, Waiting newer) {
    ArrayDeque<Waiting> result = new ArrayDeque<>(line.size());
    line.forEach(waiting -> result.addLast(waiting.equals(older) ? newer : waiting));
    return result;
  }

  private static int indexOf(ArrayDeque<Waiting> line, UUID submission) {
    int index = 0;
    for (Waiting waiting : line) {
      if (waiting.submission().equals(submission)) {
        return index;
      }
      index++;
    }
    return -1;
  }

  /// How many are taken before the one at `index` of the line at `place` in the round: that many of
  /// its own line, and as many of every other one, and one more of those earlier in the round.
  private int takenBefore(int place, int index) {
    int taken = index;
    int other = 0;
    for (ArrayDeque<Waiting> line : lines.values()) {
      if (other != place) {
        taken += Math.min(line.size(), other < place ? index + 1 : index);
      }
      other++;
    }
    return taken;
  }
}
