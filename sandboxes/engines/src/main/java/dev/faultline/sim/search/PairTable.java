package dev.faultline.sim.search;

/// From pairs of numbers to numbers; open addressing, no deletion.
final class PairTable {

  /// There is no such pair.
  static final int NONE = -1;

  /// How many words a pair takes at most, with the places that are kept free.
  static final int WORDS = 6;

  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  int get(int first, int second) {
    long key = key(first, second);
    int mask = keys.length - 1;
    for (int at = spread(key) & mask; keys[at] != 0; at = at + 1 & mask) {
      if (keys[at] == key) {
        return values[at];
      }
    }
    return NONE;
  }

  void put(int first, int second, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    insert(key(first, second), value);
    size++;
  }

  private void insert(long key, int value) {
    int mask = keys.length - 1;
    int at = spread(key) & mask;
    while (keys[at] != 0) {
      at = at + 1 & mask;
    }
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  /// Never 0, which marks a free place.
  private static long key(int first, int second) {
    return ((long) first << 32 | (second & 0xFFFFFFFFL)) + 1;
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
