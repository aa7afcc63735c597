package dev.faultline.sim.search;

import java.util.Arrays;

/// A value written out in full: two are equal where every word is.
final class Key {

  private final long[] words;
  private final int hash;

  /// @param words kept, not copied
  Key(long[] words) {
    this.words = words;
    this.hash = Arrays.hashCode(words);
  }

  /// How many words it has.
  int size() {
    return words.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && hash == key.hash && Arrays.equals(words, key.words);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
