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
  private final List<Spell> spells;
  private boolean healed;

  /// @param faults directed at single messages
  /// @param spells in which links are cut or slow
  Network(NetworkModel model, int nodeCount, List<Directed> faults, List<Spell> spells, long seed) {
    this.spells = spells;
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
    if (!spells.isEmpty()) {
      arrival += slowness(nowMicros, from, to);
    }
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

  /// Whether a message that arrives now is lost because its link is cut.
  boolean isCut(long nowMicros, int from, int to) {
    if (spells.isEmpty() || healed) {
      return false;
    }
    boolean cut = false;
    for (Spell spell : spells) {
      cut |= spell.isCut() && spell.meets(nowMicros, from, to);
    }
    return cut;
  }

  private long slowness(long nowMicros, int from, int to) {
    long extra = 0;
    for (Spell spell : spells) {
      if (!healed && !spell.isCut() && spell.meets(nowMicros, from, to)) {
        extra += spell.extraMicros;
      }
    }
    return extra;
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

  /// A time in which one link is cut, or everything that a node sends or is sent is slow.
  static final class Spell {

    private static final int ANY = -1;

    private final int from;
    private final int to;
    private final long startMicros;
    private final long endMicros;
    private final long extraMicros;
    private boolean armed;

    private Spell(int from, int to, long atMicros, long lengthMicros, long extraMicros) {
      this.from = from;
      this.to = to;
      this.startMicros = atMicros;
      this.endMicros = atMicros + Math.min(lengthMicros, Long.MAX_VALUE - atMicros);
      this.extraMicros = extraMicros;
    }

    static Spell of(Fault.Cut cut) {
      return new Spell(cut.from(), cut.to(), cut.atMicros(), cut.lengthMicros(), LOST);
    }

    static Spell of(Fault.Gray gray) {
      return new Spell(gray.node(), ANY, gray.atMicros(), gray.lengthMicros(), gray.extraMicros());
    }

    private boolean isCut() {
      return extraMicros == LOST;
    }

    private boolean meets(long nowMicros, int sender, int receiver) {
      boolean here =
          to == ANY ? sender == from || receiver == from : sender == from && receiver == to;
      boolean meets = here && nowMicros >= startMicros && nowMicros < endMicros;
      armed |= meets;
      return meets;
    }

    boolean isArmed() {
      return armed;
    }
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
