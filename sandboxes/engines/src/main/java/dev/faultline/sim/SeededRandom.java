package dev.faultline.sim;

import java.util.random.RandomGenerator;

/// A stream of random numbers with a name of its own.
///
/// Streams of one seed are independent: one more draw from one stream changes nothing in another.
/// The generator is SplitMix64 (Steele, Lea & Flood, *Fast splittable pseudorandom number
/// generators*, OOPSLA 2014).
public final class SeededRandom implements RandomGenerator {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private SeededRandom(long state) {
    this.state = state;
  }

  /// The stream `name` of `seed`.
  public static SeededRandom stream(long seed, StreamName name) {
    return stream(seed, name, 0);
  }

  /// The stream `name` number `index` of `seed`.
  public static SeededRandom stream(long seed, StreamName name, int index) {
    return new SeededRandom(mix(seed + GOLDEN_GAMMA) ^ mix(name.hash() + index * GOLDEN_GAMMA));
  }

  @Override
  public long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /// As the interface's own, without a call through it: every message asks for several.
  @Override
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /// A number in `[from, to]`, both included.
  public long between(long from, long to) {
    if (from > to) {
      throw Check.failed("no number is between " + from + " and " + to);
    }
    return from + Long.remainderUnsigned(nextLong(), to - from + 1);
  }

  /// An index in `[0, bound)`.
  public int index(int bound) {
    return (int) between(0, bound - 1);
  }

  /// True with probability `ratio`, in `[0, 1]`.
  public boolean chance(double ratio) {
    return nextDouble() < ratio;
  }

  /// The finaliser of SplitMix64: a bijection in which every input bit touches every output bit.
  static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }

  /// The number of which {@link #mix} makes `z`.
  static long unmix(long z) {
    long y = (z ^ (z >>> 31) ^ (z >>> 62)) * 0x319642B2D24D8EC3L;
    y = (y ^ (y >>> 27) ^ (y >>> 54)) * 0x96DE1B173F119089L;
    return y ^ (y >>> 30) ^ (y >>> 60);
  }
}
