package dev.faultline.runner.metered.jdk;

/// Stands in for `jdk.internal.misc.CDS`.
public final class CDS {

  /// Any number but 0, for which the JDK would take the clock.
  private static final long SEED = 25;

  private CDS() {}

  /// What the order of iteration of fixed sets and maps is made from.
  public static long getRandomSeedForDumping() {
    return SEED;
  }

  /// There is no archive.
  public static void initializeFromArchive(@SuppressWarnings("unused") Class<?> type) {}
}
