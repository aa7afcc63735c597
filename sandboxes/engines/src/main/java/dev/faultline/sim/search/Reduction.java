package dev.faultline.sim.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Which interleavings can be left out: partial-order reduction by persistent sets.
///
/// A node is *settled* in a state when no other node can send it a message that is not under way
/// yet, whatever happens. What happens at a settled node then commutes with all that happens
/// elsewhere: to try the steps of one such node alone is enough, as long as what is looked for
/// stays broken once it is, and as long as one of those steps leads to a new state (else a cycle
/// could put off the others for ever; Bosnacki and Holzmann 2005).
///
/// What a node can still send is learned beforehand: every message that was ever sent is delivered
/// to every state of its receiver, without regard to whether they meet in any run, until nothing
/// new comes of it. That is more than can happen, so what it rules out can not happen.
///
/// It holds for messages that arrive again and again, without crashes and without a monitor, whose
/// hearing makes the order of all messages visible.
final class Reduction {

  /// All nodes must be looked at.
  static final int ALL = -1;

  private static final int MOST_LOCALS = 4_000;

  private final Ground ground;
  private final Nodes nodes;
  private final Nets nets;
  private final List<Integer> delivered = new ArrayList<>();
  private final List<List<Mail.Message>> mailTo = new ArrayList<>();
  private final BitSet sent = new BitSet();
  private final List<BitSet[]> future = new ArrayList<>();

  private Reduction(Ground ground, Nodes nodes, Nets nets) {
    this.ground = ground;
    this.nodes = nodes;
    this.nets = nets;
    for (int node = 0; node < ground.nodeCount(); node++) {
      mailTo.add(new ArrayList<>());
    }
  }

  /// Whether interleavings may be left out of a search of `world`.
  static boolean suits(World world) {
    return world.rules().delivery() == Rules.Delivery.AGAIN
        && world.rules().crashes() == 0
        && world.monitor() == null
        && world.invariants().stream().allMatch(Invariant::isStable);
  }

  /// Learns what nodes can send with `messages` under way, in a search in which they have only been
  /// started yet.
  ///
  /// @throws Unsearchable when that is too much
  static Reduction learned(Ground ground, Nodes nodes, Nets nets, int[] messages) {
    Reduction reduction = new Reduction(ground, nodes, nets);
    Arrays.stream(messages).forEach(reduction::post);
    reduction.learn();
    reduction.look();
    return reduction;
  }

  /// The node whose steps are enough in the state `row`, or {@link #ALL}.
  ///
  /// @param net number of the network's content in it
  int chosen(int[] row, int net) {
    for (int node = 0; node < ground.nodeCount(); node++) {
      if (isSettled(node, row, net) && isBusy(node, row[node], net)) {
        return node;
      }
    }
    return ALL;
  }

  private boolean isSettled(int node, int[] row, int net) {
    for (int other = 0; other < ground.nodeCount(); other++) {
      if (other != node && !nets.holds(net, node, future.get(row[other])[node])) {
        return false;
      }
    }
    return true;
  }

  private boolean isBusy(int node, int local, int net) {
    Local at = nodes.local(local);
    if (nodes.own(at).length > 0) {
      return true;
    }
    for (Mail.Message message : nets.to(net, node)) {
      Effect effect = nodes.delivery(at, message);
      if (effect.next().id() != local || effect.thrown() != null) {
        return true;
      }
    }
    return false;
  }

  private void learn() {
    boolean isNew = true;
    while (isNew) {
      isNew = false;
      for (int id = 0; id < nodes.count(); id++) {
        isNew |= learn(nodes.local(id));
      }
    }
  }

  /// Delivers to `local` what it was not given yet, and says whether there was any.
  private boolean learn(Local local) {
    if (nodes.count() > MOST_LOCALS) {
      throw new Unsearchable("many", MOST_LOCALS);
    }
    boolean isFirst = local.id() == delivered.size();
    if (isFirst) {
      delivered.add(0);
      for (Effect effect : nodes.own(local)) {
        effect.sends().forEach(this::post);
      }
    }
    List<Mail.Message> mail = mailTo.get(local.node());
    int from = delivered.get(local.id());
    for (int i = from; i < mail.size(); i++) {
      nodes.delivery(local, mail.get(i)).sends().forEach(this::post);
    }
    delivered.set(local.id(), mail.size());
    return isFirst || mail.size() > from;
  }

  private void post(int message) {
    if (!sent.get(message)) {
      sent.set(message);
      Mail.Message posted = ground.mail().message(message);
      mailTo.get(posted.to()).add(posted);
    }
  }

  /// Finds for each state of a node what can be sent from there on.
  private void look() {
    for (int id = 0; id < nodes.count(); id++) {
      future.add(sentFrom(nodes.local(id)));
    }
  }

  private BitSet[] sentFrom(Local first) {
    BitSet[] slots = new BitSet[ground.nodeCount()];
    Arrays.setAll(slots, node -> new BitSet());
    BitSet met = new BitSet();
    Deque<Local> ahead = new ArrayDeque<>();
    met.set(first.id());
    ahead.add(first);
    while (!ahead.isEmpty()) {
      Local local = ahead.remove();
      for (Effect effect : effects(local)) {
        for (int number : effect.sends()) {
          Mail.Message message = ground.mail().message(number);
          slots[message.to()].set(message.slot());
        }
        if (!met.get(effect.next().id())) {
          met.set(effect.next().id());
          ahead.add(effect.next());
        }
      }
    }
    return slots;
  }

  private List<Effect> effects(Local local) {
    List<Effect> effects = new ArrayList<>(List.of(nodes.own(local)));
    for (Mail.Message message : mailTo.get(local.node())) {
      effects.add(nodes.delivery(local, message));
    }
    return effects;
  }
}
