package dev.faultline.grader;

/// Takes the time of the stages of one submission.
final class Stopwatch {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private long since = System.nanoTime();
  private long compileMillis;
  private long runMillis;

  void compiled() {
    compileMillis = lap();
  }

  void ran() {
    runMillis = lap();
  }

  Verdict.Millis millis() {
    return new Verdict.Millis(0, compileMillis, runMillis);
  }

  private long lap() {
    long now = System.nanoTime();
    long millis = (now - since) / NANOS_PER_MILLI;
    since = now;
    return millis;
  }
}
