package dev.faultline.runner;

/// The jars that classes come from. They are opened when they are first searched, and what reads
/// them is loaded with the first class that is in no AOT cache; behind a jail both would be too
/// late.
final class ClassPathJars {

  /// In none of them, so that all are searched.
  private static final String NOWHERE = "dev/faultline/runner/nowhere";

  private static final String LAST = "dev.faultline.runner.LastLoaded";

  private ClassPathJars() {}

  /// Opens all of them. Classes of theirs that nobody needed yet can still be loaded then, since
  /// they are read from what is open.
  static void open() {
    if (ClassPathJars.class.getClassLoader().getResource(NOWHERE) != null) {
      throw new IllegalStateException(NOWHERE + " is on the class path");
    }
  }

  /// Loads a class as one is loaded that nobody expected. Training must not do this.
  static void loadOne() {
    try {
      Class.forName(LAST);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the runner's jar is not whole", e);
    }
  }
}
