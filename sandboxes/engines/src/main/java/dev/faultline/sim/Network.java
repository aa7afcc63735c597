package dev.faultline.sim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides the fate of each message. Every link draws from a stream of its own, so that one message
/// more on one link changes nothing on another.
final class Network {

  /// An arrival that never comes.
  static final long LOST = -1;

  private static final StreamName STREAM = StreamName.of("network");

  private final NetworkModel model;
  private final int nodeCount;
  private final @Nullable SeededRandom[] links;
  private final long seed;
  private final long[] lastArrivals;
  private final @Nullable List<Directed>[] directed;
  private final long delaySpread;
  private final boolean steady;
  private boolean healed;

  /// @param faults only those directed at messages matter here
  Network(NetworkModel model, int nodeCount, List<Directed> faults, long seed) {
    this.model = model;
    this.nodeCount = nodeCount;
    links = new @Nullable SeededRandom[nodeCount * nodeCount];
    this.seed = seed;
    lastArrivals = new long[links.length];
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics can be made no other way
    @Nullable List<Directed>[] byLink = new List[links.length];
    directed = byLink;
    for (Directed fault : faults) {
      int link = fault.from * nodeCount + fault.to;
      List<Directed> here = directed[link];
      if (here == null) {
        here = new java.util.ArrayList<>();
        directed[link] = here;
      }
      here.add(fault);
    }
    delaySpread = model.maxDelayMicros() - model.minDelayMicros() + 1;
    steady =
        model.lossRatio() == 0
            && model.duplicateRatio() == 0
            && model.overtakeRatio() == 0
            && model.lateRatio() == 0;
  }

  /// When a message that is sent now arrives, or {@link #LOST}.
  long arrival(long nowMicros, int from, int to, String type) {
    int link = from * nodeCount + to;
    SeededRandom random = random(link);
    long draw = random.nextLong();
    long arrival = nowMicros + model.minDelayMicros() + (((draw >>> 33) * delaySpread) >>> 31);
    boolean overtakes = false;
    if (!steady && !healed) {
      if (random.chance(model.lossRatio())) {
        arrival = LOST;
      } else if (random.chance(model.lateRatio())) {
        arrival += random.between(1, model.lateMicros());
        overtakes = true;
      } else {
        overtakes = random.chance(model.overtakeRatio());
      }
    }
    List<Directed> here = directed[link];
    if (here != null && !healed) {
      for (Directed fault : here) {
        if (fault.meets(type)) {
          return fault.lost() ? LOST : nowMicros + model.minDelayMicros() + fault.extraMicros;
        }
      }
    }
    if (arrival == LOST || overtakes) {
      return arrival;
    }
    lastArrivals[link] = Math.max(arrival, lastArrivals[link]);
    return lastArrivals[link];
  }

  /// When a second copy of a message arrives, or {@link #LOST} where there is none.
  long secondArrival(long nowMicros, int from, int to) {
    if (steady || healed) {
      return LOST;
    }
    SeededRandom random = random(from * nodeCount + to);
    if (!random.chance(model.duplicateRatio())) {
      return LOST;
    }
    return nowMicros + random.between(model.minDelayMicros(), 2 * model.maxDelayMicros());
  }

  private SeededRandom random(int link) {
    SeededRandom random = links[link];
    if (random == null) {
      random = SeededRandom.stream(seed, STREAM, link);
      links[link] = random;
    }
    return random;
  }

  void heal() {
    healed = true;
  }

  /// A fault directed at the `nth` message of a type on one link.
  static final class Directed {

    private final String type;
    private final int from;
    private final int to;
    private final int nth;
    private final long extraMicros;
    private int seen;
    private boolean armed;

    /// @param extraMicros how much longer it takes; {@link Network#LOST} for ever
    Directed(String type, int from, int to, int nth, long extraMicros) {
      this.type = type;
      this.from = from;
      this.to = to;
      this.nth = nth;
      this.extraMicros = extraMicros;
    }

    private boolean meets(String sent) {
      if (!type.equals(sent) || seen++ != nth) {
        return false;
      }
      armed = true;
      return true;
    }

    private boolean lost() {
      return extraMicros == LOST;
    }

    boolean isArmed() {
      return armed;
    }
  }
}
