package dev.faultline.content;

/// How often something went wrong that must not.
///
/// @param errors how often it did
/// @param trials how often it could have
public record ErrorRate(int errors, int trials) {

  private static final double TAIL = 0.05;
  private static final int HALVINGS = 60;

  public ErrorRate {
    if (errors < 0 || errors > trials) {
      throw new IllegalArgumentException(errors + " errors in " + trials + " trials");
    }
  }

  /// The rate that is not exceeded with a confidence of 95 %, as Clopper and Pearson (Biometrika
  /// 26, 1934) bound it: the rate at which so few errors would come about once in twenty times. 1
  /// where nothing was tried.
  public double upper95() {
    if (errors == trials) {
      return 1;
    }
    double low = (double) errors / trials;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (chanceOfSoFew(middle) > TAIL) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /// The chance of at most `errors` errors at `rate`, which lies above 0 and below 1.
  private double chanceOfSoFew(double rate) {
    double logTerm = trials * Math.log1p(-rate);
    double sum = Math.exp(logTerm);
    for (int k = 1; k <= errors; k++) {
      logTerm += Math.log((trials - k + 1.0) / k) + Math.log(rate) - Math.log1p(-rate);
      sum += Math.exp(logTerm);
    }
    return sum;
  }
}
