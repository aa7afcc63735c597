package dev.faultline.submission;

import java.util.ArrayList;
import java.util.List;

/// Two texts side by side, line by line. Both columns are equally long: where one has a line that
/// the other has not, the other has a gap. Lines are equal when they are but for the space around
/// them.
///
/// @param left the first text's column
/// @param right the second text's column
record Comparison(List<Line> left, List<Line> right) {

  /// Of each text; a table of the product is filled.
  static final int MOST_LINES = 2000;

  Comparison {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /// A line of a column.
  ///
  /// @param index of the line in its text, from 0; -1 for a gap
  /// @param same whether the other column has the same line beside it
  record Line(int index, boolean same) {

    private static final Line GAP = new Line(-1, false);
  }

  /// Lays a longest common subsequence of both side by side; one that holds what both end with, so
  /// that last braces meet.
  ///
  /// @throws IllegalArgumentException when one has more than {@link #MOST_LINES}
  static Comparison of(List<String> left, List<String> right) {
    if (left.size() > MOST_LINES || right.size() > MOST_LINES) {
      throw new IllegalArgumentException("more than " + MOST_LINES + " lines are not compared");
    }
    String[] a = stripped(left);
    String[] b = stripped(right);
    return columns(a, b, lengths(a, b));
  }

  /// How many lines both end with.
  private static int tail(String[] a, String[] b) {
    int tail = 0;
    while (tail < Math.min(a.length, b.length)
        && a[a.length - 1 - tail].equals(b[b.length - 1 - tail])) {
      tail++;
    }
    return tail;
  }

  /// At `[i][j]`: the length of the longest common subsequence of what follows `i` and `j`.
  private static short[][] lengths(String[] a, String[] b) {
    short[][] lengths = new short[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        lengths[i][j] =
            a[i].equals(b[j])
                ? (short) (lengths[i + 1][j + 1] + 1)
                : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static Comparison columns(String[] a, String[] b, short[][] lengths) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    int tail = tail(a, b);
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      boolean leftTail = i >= a.length - tail;
      boolean rightTail = j >= b.length - tail;
      if (leftTail == rightTail && a[i].equals(b[j])) {
        fill(left, right);
        left.add(new Line(i++, true));
        right.add(new Line(j++, true));
      } else if (rightTail || (!leftTail && lengths[i + 1][j] >= lengths[i][j + 1])) {
        left.add(new Line(i++, false));
      } else {
        right.add(new Line(j++, false));
      }
    }
    fill(left, right);
    return new Comparison(left, right);
  }

  /// Makes the shorter column as long as the other.
  private static void fill(List<Line> left, List<Line> right) {
    while (left.size() < right.size()) {
      left.add(Line.GAP);
    }
    while (right.size() < left.size()) {
      right.add(Line.GAP);
    }
  }

  private static String[] stripped(List<String> lines) {
    return lines.stream().map(String::strip).toArray(String[]::new);
  }
}
