package dev.faultline.sim.search;

import java.util.Arrays;

/// The states of the world that were met, in the order in which they were: each a row of numbers,
/// compared in full. With each stands from where it was first reached, and by what.
final class States {

  /// It was met before.
  static final int KNOWN = -1;

  private final int width;
  private int[] rows;
  private int[] before;
  private int[] how;
  private int[] places;
  private int size;

  /// @param width how many numbers a state has
  States(int width) {
    this.width = width;
    int capacity = 1 << 12;
    rows = new int[capacity * width];
    before = new int[capacity];
    how = new int[capacity];
    places = new int[4 * capacity];
  }

  int size() {
    return size;
  }

  /// Puts the state `number` into `row`.
  void read(int number, int[] row) {
    System.arraycopy(rows, number * width, row, 0, width);
  }

  /// The state from which `number` was first reached.
  int before(int number) {
    return before[number];
  }

  /// By what it was first reached.
  int how(int number) {
    return how[number];
  }

  /// Adds a state and returns its number, or {@link #KNOWN}.
  int add(int[] row, int from, int by) {
    int mask = places.length - 1;
    int at = hash(row) & mask;
    for (; places[at] != 0; at = at + 1 & mask) {
      int start = (places[at] - 1) * width;
      if (Arrays.equals(rows, start, start + width, row, 0, width)) {
        return KNOWN;
      }
    }
    if (size == before.length) {
      grow();
      return add(row, from, by);
    }
    places[at] = size + 1;
    System.arraycopy(row, 0, rows, size * width, width);
    before[size] = from;
    how[size] = by;
    return size++;
  }

  private void grow() {
    int capacity = 2 * size;
    rows = Arrays.copyOf(rows, Math.multiplyExact(capacity, width));
    before = Arrays.copyOf(before, capacity);
    how = Arrays.copyOf(how, capacity);
    places = new int[4 * capacity];
    int mask = places.length - 1;
    int[] row = new int[width];
    for (int number = 0; number < size; number++) {
      read(number, row);
      int at = hash(row) & mask;
      while (places[at] != 0) {
        at = at + 1 & mask;
      }
      places[at] = number + 1;
    }
  }

  private static int hash(int[] row) {
    long hash = 0x452821E638D01377L;
    for (int number : row) {
      hash = (hash ^ number) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }
}
