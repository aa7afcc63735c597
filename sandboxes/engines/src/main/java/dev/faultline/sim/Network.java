package dev.faultline.sim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides when each message arrives: from its fate, and from the faults that meet it.
final class Network {

  /// An arrival that never comes.
  static final long LOST = -1;

  private final NetworkModel model;
  private final int nodeCount;
  private final Fates fates;
  private final long[] lastArrivals;
  private final @Nullable List<Directed>[] directed;
  private final List<Spell> spells;
  private final List<BitSet> cutsByHand = new ArrayList<>();
  private boolean healed;

  /// @param faults directed at single messages
  /// @param spells in which links are cut or slow
  Network(
      NetworkModel model, int nodeCount, List<Directed> faults, List<Spell> spells, Fates fates) {
    this.spells = spells;
    this.model = model;
    this.nodeCount = nodeCount;
    this.fates = fates;
    lastArrivals = new long[nodeCount * nodeCount];
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generics can be made no other way
    @Nullable List<Directed>[] byLink = new List[lastArrivals.length];
    directed = byLink;
    for (Directed fault : faults) {
      int link = fault.from * nodeCount + fault.to;
      List<Directed> here = directed[link];
      if (here == null) {
        here = new ArrayList<>();
        directed[link] = here;
      }
      here.add(fault);
    }
  }

  /// When a message that is sent now arrives, or {@link #LOST}.
  long arrival(long nowMicros, int from, int to, String type) {
    int link = from * nodeCount + to;
    fates.draw(link, nowMicros, healed);
    List<Directed> here = directed[link];
    if (here != null && !healed) {
      for (Directed fault : here) {
        if (fault.meets(type)) {
          return fault.lost() ? LOST : nowMicros + model.minDelayMicros() + fault.extraMicros;
        }
      }
    }
    if (fates.isLost()) {
      return LOST;
    }
    long arrival = nowMicros + fates.delayMicros();
    if (!spells.isEmpty()) {
      arrival += slowness(nowMicros, from, to);
    }
    if (fates.overtakes()) {
      return arrival;
    }
    lastArrivals[link] = Math.max(arrival, lastArrivals[link]);
    return lastArrivals[link];
  }

  /// When a second copy of the message that was asked for last arrives, or {@link #LOST} where
  /// there is none.
  long secondArrival(long nowMicros) {
    return fates.againMicros() == Draws.Fate.ONCE ? LOST : nowMicros + fates.againMicros();
  }

  /// Whether a message that arrives now is lost because its link is cut.
  boolean isCut(long nowMicros, int from, int to) {
    if (healed || (spells.isEmpty() && cutsByHand.isEmpty())) {
      return false;
    }
    boolean cut = false;
    for (BitSet group : cutsByHand) {
      cut |= group.get(from) != group.get(to);
    }
    for (Spell spell : spells) {
      cut |= spell.isCut() && spell.meets(nowMicros, from, to);
    }
    return cut;
  }

  /// Cuts `group` off from all others, until {@link #mendByHand}.
  void cutByHand(BitSet group) {
    cutsByHand.add(group);
  }

  /// Mends all that was cut by hand; false where nothing was.
  boolean mendByHand() {
    boolean isCut = !cutsByHand.isEmpty();
    cutsByHand.clear();
    return isCut;
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

  void heal() {
    healed = true;
  }

  /// A time in which links are cut, or everything that a node sends or is sent is slow.
  static final class Spell {

    private final Links links;
    private final long startMicros;
    private final long endMicros;
    private final long extraMicros;
    private boolean armed;

    private Spell(Links links, long atMicros, long lengthMicros, long extraMicros) {
      this.links = links;
      this.startMicros = atMicros;
      this.endMicros = atMicros + Math.min(lengthMicros, Long.MAX_VALUE - atMicros);
      this.extraMicros = extraMicros;
    }

    /// Which links a spell lies on.
    private interface Links {
      boolean include(int from, int to);
    }

    static Spell of(Fault.Cut cut) {
      Links link = (from, to) -> from == cut.from() && to == cut.to();
      return new Spell(link, cut.atMicros(), cut.lengthMicros(), LOST);
    }

    static Spell of(Fault.Partition partition) {
      BitSet group = new BitSet();
      partition.group().forEach(group::set);
      Links across = (from, to) -> group.get(from) != group.get(to);
      return new Spell(across, partition.atMicros(), partition.lengthMicros(), LOST);
    }

    static Spell of(Fault.Gray gray) {
      Links ofNode = (from, to) -> from == gray.node() || to == gray.node();
      return new Spell(ofNode, gray.atMicros(), gray.lengthMicros(), gray.extraMicros());
    }

    private boolean isCut() {
      return extraMicros == LOST;
    }

    private boolean meets(long nowMicros, int from, int to) {
      boolean meets = nowMicros >= startMicros && nowMicros < endMicros && links.include(from, to);
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
