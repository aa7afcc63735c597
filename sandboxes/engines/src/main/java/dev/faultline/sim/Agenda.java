package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What will happen, with its particulars, in entries that are used again.
final class Agenda {

  private final EventQueue queue = new EventQueue();
  private Entry[] entries = new Entry[0];
  private int[] free = new int[0];
  private int freeCount;

  Agenda() {
    grow(32);
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  long nextMicros() {
    return queue.timeMicros();
  }

  /// Plans an event and returns its entry, to be filled in by the caller.
  Entry plan(long timeMicros, TraceEvent.Kind kind) {
    if (freeCount == 0) {
      grow(entries.length * 2);
    }
    int slot = free[--freeCount];
    queue.add(timeMicros, slot);
    Entry entry = entries[slot];
    entry.kind = kind;
    return entry;
  }

  /// Takes the earliest event; its entry holds until the next call of {@link #plan}.
  Entry take() {
    int slot = queue.take();
    free[freeCount++] = slot;
    return entries[slot];
  }

  /// Takes out every arrival of the message that was sent as trace event `message`, and returns
  /// their times, earliest first.
  List<Long> takeOut(int message) {
    return queue.removeIf(slot -> {
      Entry entry = entries[slot];
      boolean isArrival = entry.kind == TraceEvent.Kind.DELIVER && entry.cause == message;
      if (isArrival) {
        free[freeCount++] = slot;
      }
      return isArrival;
    });
  }

  private void grow(int size) {
    int before = entries.length;
    entries = Arrays.copyOf(entries, size);
    free = Arrays.copyOf(free, size);
    for (int slot = size - 1; slot >= before; slot--) {
      entries[slot] = new Entry();
      free[freeCount++] = slot;
    }
  }

  /// A planned event.
  static final class Entry {

    /// In `life`: the event is meant for whatever life the node is in.
    static final int ANY_LIFE = -1;

    TraceEvent.Kind kind = TraceEvent.Kind.HEAL;
    int node;
    int peer;
    int life;
    int cause;
    @Nullable Payload payload;

    /// Sets where it happens: at `node` in its life `life`; `peer` is the sender of a message, else
    /// -1.
    Entry at(int node, int peer, int life) {
      this.node = node;
      this.peer = peer;
      this.life = life;
      return this;
    }

    /// Sets what it brings, and the index of the event that it comes from, else -1.
    void bringing(@Nullable Payload payload, int cause) {
      this.payload = payload;
      this.cause = cause;
    }
  }
}
