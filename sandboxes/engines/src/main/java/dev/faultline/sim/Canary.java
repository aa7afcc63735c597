package dev.faultline.sim;

import java.util.random.RandomGenerator;

/// Seeds of runs that no strategy passes. A supervisor mixes such runs among others and expects
/// them to fail: a runner in which a strategy has taken over the judgement gives itself away by
/// them.
///
/// A seed is one by its number alone, one of four thousand million; no other run has such a seed.
/// The run itself is like any other of its family, and is judged broken when it is over.
public final class Canary {

  /// The property that such a run breaks.
  public static final String PROPERTY = "canary";

  private static final int MARK = 0x5EED_CA6E;
  private static final Sentence SAYS = Sentence.of("broken.canary");

  private Canary() {}

  /// Whether a run with this seed fails, whatever the strategy does.
  public static boolean isOne(long seed) {
    return (int) SeededRandom.mix(seed) == MARK;
  }

  /// Such a seed.
  public static long seed(RandomGenerator random) {
    long mixed = (random.nextLong() << Integer.SIZE) | Integer.toUnsignedLong(MARK);
    return SeededRandom.unmix(mixed);
  }

  /// What such a run comes to.
  public static RunResult broken(RunResult run) {
    int last = (int) Math.max(0, run.events() - 1);
    return new RunResult(
        new Outcome.Broken(PROPERTY, Property.Kind.SAFETY, last, SAYS),
        run.digest(),
        run.events(),
        run.steps(),
        run.faultsPlanned(),
        run.faultsArmed(),
        run.trace());
  }
}
