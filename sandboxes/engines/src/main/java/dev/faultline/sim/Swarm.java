package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;

/// Plans in which only some kinds of faults happen, another choice in each (Groce, Zhang, Eide,
/// Chen & Regehr, *Swarm testing*, ISSTA 2012): faults of one kind often hide those of another, so
/// that leaving kinds out finds more than mixing all of them every time.
public final class Swarm {

  private static final double MAX_LOSS = 0.3;
  private static final double MAX_DUPLICATES = 0.3;
  private static final double MAX_OVERTAKING = 0.5;
  private static final double MAX_LATENESS = 0.2;
  private static final int MAX_PRIORITY_CHANGES = 3;

  private final SeededRandom random;
  private final long healMicros;

  private Swarm(SeededRandom random, long healMicros) {
    this.random = random;
    this.healMicros = healMicros;
  }

  /// What goes wrong among nodes of which `victims` may crash, be cut off or be slow; each kind of
  /// fault has one chance in two.
  ///
  /// @param base delays of the network when nothing is wrong with it
  /// @param healMicros everything has happened by then
  /// @param crashes the most nodes that crash, once each
  public static FaultPlan plan(
      SeededRandom random,
      NetworkModel base,
      List<Integer> victims,
      int crashes,
      long healMicros,
      long endMicros) {
    Swarm swarm = new Swarm(random, healMicros);
    return new FaultPlan(
        swarm.network(base), swarm.faults(victims, crashes), healMicros, endMicros);
  }

  private NetworkModel network(NetworkModel base) {
    NetworkModel network =
        new NetworkModel(
            base.minDelayMicros(),
            base.maxDelayMicros(),
            upTo(MAX_LOSS),
            upTo(MAX_DUPLICATES),
            upTo(MAX_OVERTAKING),
            upTo(MAX_LATENESS),
            Math.max(1, healMicros / 6));
    if (random.nextBoolean()) {
      return network;
    }
    int changes = random.index(MAX_PRIORITY_CHANGES + 1);
    return network.with(new Priorities(changes, 8, base.maxDelayMicros()));
  }

  private double upTo(double most) {
    double ratio = random.nextDouble() * most;
    return random.nextBoolean() ? ratio : 0;
  }

  private List<Fault> faults(List<Integer> victims, int crashes) {
    List<Integer> shuffled = shuffled(victims);
    List<Fault> faults = new ArrayList<>();
    if (random.nextBoolean() && crashes > 0) {
      int count = 1 + random.index(Math.min(crashes, shuffled.size()));
      for (int node : shuffled.subList(0, count)) {
        faults.add(new Fault.Crash(node, early(), random.between(1, healMicros / 4)));
      }
    }
    if (random.nextBoolean()) {
      List<Integer> group = shuffled.subList(0, 1 + random.index(shuffled.size()));
      faults.add(new Fault.Partition(group, early(), random.between(healMicros / 8, healMicros)));
    }
    if (random.nextBoolean()) {
      int slow = shuffled.get(random.index(shuffled.size()));
      long extra = random.between(1, Math.max(1, healMicros / 8));
      faults.add(new Fault.Gray(slow, early(), random.between(healMicros / 8, healMicros), extra));
    }
    return faults;
  }

  /// A time in the first third of the time before the world heals.
  private long early() {
    return random.between(0, healMicros / 3);
  }

  private List<Integer> shuffled(List<Integer> nodes) {
    List<Integer> shuffled = new ArrayList<>(nodes);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.index(i + 1);
      Integer moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return shuffled;
  }
}
