package dev.faultline.content.markdown;

import java.util.Arrays;

/// Which line an offset lies in.
final class Lines {

  private final int[] starts;
  private final int first;

  /// @param first the number of the text's first line in its file, from 1
  Lines(String text, int first) {
    this.first = first;
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      found[line++] = at + 1;
    }
    this.starts = found;
  }

  /// The line of the character at `offset` (from 0), as numbered in the file.
  int of(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return first + (found >= 0 ? found : -found - 2);
  }
}
