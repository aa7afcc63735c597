package dev.faultline.sim;

import org.jspecify.annotations.Nullable;

/// Where the chance of a run comes from: the named streams of a seed, or draws that were written
/// down. Use it for one run.
public final class Chance {

  /// What a program draws after its written draws are used up comes from here.
  private static final long PUBLIC_SEED = 0;

  private final long seed;
  private final @Nullable Draws script;
  private final boolean byPosition;
  private final @Nullable DrawLog log;

  private Chance(long seed, @Nullable Draws script, boolean byPosition, @Nullable DrawLog log) {
    this.seed = seed;
    this.script = script;
    this.byPosition = byPosition;
    this.log = log;
  }

  /// The streams of `seed`.
  public static Chance ofSeed(long seed) {
    return new Chance(seed, null, false, null);
  }

  /// The streams of `seed`, written down on the way; see {@link #drawn()}.
  public static Chance writtenDown(long seed) {
    return new Chance(seed, null, false, new DrawLog());
  }

  /// These draws, and no seed.
  public static Chance of(Draws draws) {
    return new Chance(PUBLIC_SEED, draws, false, null);
  }

  /// These draws, written down anew on the way.
  ///
  /// @param byPosition whether a fate is that of the message with its number on its link, whenever
  ///   it is sent, and not that of the message sent at its time
  static Chance rewritten(Draws draws, boolean byPosition) {
    return new Chance(PUBLIC_SEED, draws, byPosition, new DrawLog());
  }

  /// What was drawn so far.
  public Draws drawn() {
    if (log == null) {
      throw Check.failed("nothing was written down");
    }
    return log.draws();
  }

  long seed() {
    return seed;
  }

  /// The draws that are played, or null where a seed is.
  @Nullable Draws script() {
    return script;
  }

  /// Whether the fates of the script are played by their number, and not by their time.
  boolean isByPosition() {
    return byPosition;
  }

  /// Where draws are written down, or null.
  @Nullable DrawLog log() {
    return log;
  }
}
