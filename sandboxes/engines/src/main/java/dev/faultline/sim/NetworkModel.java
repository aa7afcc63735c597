package dev.faultline.sim;

/// How the network behaves until the world heals; from then on it neither loses nor repeats.
///
/// Messages of one link arrive in order, except those that chance lets overtake.
///
/// @param minDelayMicros least time on the way
/// @param maxDelayMicros most time on the way, unless late
/// @param lossRatio share of messages that never arrive, in [0, 1]
/// @param duplicateRatio share of messages that arrive twice, in [0, 1]
/// @param overtakeRatio share of messages that do not wait for those before them, in [0, 1]
/// @param lateRatio share of messages that take up to `lateMicros` longer, in [0, 1]
/// @param lateMicros the most that a late message is late
/// @param priorities which links are served before others
public record NetworkModel(
    long minDelayMicros,
    long maxDelayMicros,
    double lossRatio,
    double duplicateRatio,
    double overtakeRatio,
    double lateRatio,
    long lateMicros,
    Priorities priorities) {

  public NetworkModel {
    if (minDelayMicros < 1 || maxDelayMicros < minDelayMicros) {
      throw new IllegalArgumentException(
          "delays [" + minDelayMicros + ", " + maxDelayMicros + "] us are no range from 1 us up");
    }
    ratio("lossRatio", lossRatio);
    ratio("duplicateRatio", duplicateRatio);
    ratio("overtakeRatio", overtakeRatio);
    ratio("lateRatio", lateRatio);
  }

  /// A network that serves all links alike.
  public NetworkModel(
      long minDelayMicros,
      long maxDelayMicros,
      double lossRatio,
      double duplicateRatio,
      double overtakeRatio,
      double lateRatio,
      long lateMicros) {
    this(
        minDelayMicros,
        maxDelayMicros,
        lossRatio,
        duplicateRatio,
        overtakeRatio,
        lateRatio,
        lateMicros,
        Priorities.NONE);
  }

  /// A network that only takes its time.
  public static NetworkModel calm(long minDelayMicros, long maxDelayMicros) {
    return new NetworkModel(minDelayMicros, maxDelayMicros, 0, 0, 0, 0, 0);
  }

  /// The same network with `other` priorities.
  public NetworkModel with(Priorities other) {
    return new NetworkModel(
        minDelayMicros,
        maxDelayMicros,
        lossRatio,
        duplicateRatio,
        overtakeRatio,
        lateRatio,
        lateMicros,
        other);
  }

  private static void ratio(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " " + value + " is not in [0, 1]");
    }
  }
}
