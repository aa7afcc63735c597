package dev.faultline.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/// What is still to happen, earliest first; ties by the order of insertion.
///
/// A 4-ary heap over primitive arrays. The key of an entry packs its time (41 bits of microseconds,
/// 25 days) above its sequence number (22 bits); entries themselves are slots that the caller owns.
final class EventQueue {

  private static final int SEQUENCE_BITS = 22;
  private static final long MAX_TIME_MICROS = (1L << 41) - 1;
  private static final int MAX_SEQUENCE = (1 << SEQUENCE_BITS) - 1;

  private long[] keys = new long[64];
  private int[] slots = new int[64];
  private int size;
  private int sequence;

  boolean isEmpty() {
    return size == 0;
  }

  /// Adds `slot` at `timeMicros`.
  void add(long timeMicros, int slot) {
    if (timeMicros < 0 || timeMicros > MAX_TIME_MICROS) {
      throw Check.failed("an event at " + timeMicros + " us is outside the 25 days of a run");
    }
    if (sequence == MAX_SEQUENCE) {
      throw Check.failed("more than " + MAX_SEQUENCE + " events in one run");
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    insert(timeMicros << SEQUENCE_BITS | sequence++, slot);
  }

  /// Removes the entries that `isMeant` says yes to, and returns their times, earliest first. It
  /// takes time for all entries.
  List<Long> removeIf(IntPredicate isMeant) {
    long[] allKeys = Arrays.copyOf(keys, size);
    int[] allSlots = Arrays.copyOf(slots, size);
    List<Long> removed = new ArrayList<>();
    size = 0;
    for (int i = 0; i < allKeys.length; i++) {
      if (isMeant.test(allSlots[i])) {
        removed.add(allKeys[i] >>> SEQUENCE_BITS);
      } else {
        insert(allKeys[i], allSlots[i]);
      }
    }
    Collections.sort(removed);
    return removed;
  }

  private void insert(long key, int slot) {
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >> 2;
      if (keys[parent] < key) {
        break;
      }
      keys[hole] = keys[parent];
      slots[hole] = slots[parent];
      hole = parent;
    }
    keys[hole] = key;
    slots[hole] = slot;
  }

  /// Time of the earliest entry; the queue must not be empty.
  long timeMicros() {
    return keys[0] >>> SEQUENCE_BITS;
  }

  /// Takes the earliest entry's slot; the queue must not be empty.
  int take() {
    int taken = slots[0];
    size--;
    long key = keys[size];
    int slot = slots[size];
    int hole = 0;
    while (true) {
      int child = (hole << 2) + 1;
      if (child >= size) {
        break;
      }
      int least = leastOf(child);
      if (keys[least] > key) {
        break;
      }
      keys[hole] = keys[least];
      slots[hole] = slots[least];
      hole = least;
    }
    keys[hole] = key;
    slots[hole] = slot;
    return taken;
  }

  private int leastOf(int first) {
    int end = Math.min(first + 4, size);
    int least = first;
    for (int i = first + 1; i < end; i++) {
      if (keys[i] < keys[least]) {
        least = i;
      }
    }
    return least;
  }
}
