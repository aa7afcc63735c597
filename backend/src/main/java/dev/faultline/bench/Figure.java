package dev.faultline.bench;

import java.util.Locale;

/// One measured figure.
///
/// @param name what was measured
/// @param unit of all the numbers here
/// @param rounds from which the others come
/// @param low 10th percentile
/// @param high 90th percentile
/// @param goal what it is held against
record Figure(
    String name, String unit, int rounds, double median, double low, double high, Goal goal) {

  /// What is due, and what is hoped for.
  ///
  /// @param more whether more is better
  record Goal(double due, double aim, boolean more) {

    private boolean isMet(double value, double bound) {
      return more ? value >= bound : value <= bound;
    }
  }

  /// The figure of `samples`, at least one.
  static Figure of(String name, String unit, double[] samples, Goal goal) {
    double[] sorted = samples.clone();
    java.util.Arrays.sort(sorted);
    return new Figure(
        name, unit, sorted.length, at(sorted, 0.5), at(sorted, 0.1), at(sorted, 0.9), goal);
  }

  /// Whether the median meets the goal that is due.
  boolean isDue() {
    return goal.isMet(median, goal.due());
  }

  /// `aim reached`, `due reached` or `missed`, by the median.
  String standing() {
    if (goal.isMet(median, goal.aim())) {
      return "aim reached";
    }
    return isDue() ? "due reached" : "missed";
  }

  /// `value` with three significant digits.
  static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
