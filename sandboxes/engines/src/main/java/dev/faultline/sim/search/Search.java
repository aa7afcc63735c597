package dev.faultline.sim.search;

import dev.faultline.api.NodeProgram;
import dev.faultline.sim.Broken;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One breadth-first search. A state of the world is a row of numbers: the state of each node, the
/// network, what the monitor heard, and how many crashes are left.
final class Search implements State {

  private static final int NO_STATE = -1;
  private static final int NO_EFFECT = -1;

  private final Limits limits;
  private final boolean reduces;
  private final Ground ground;
  private final Nets nets;
  private final Ears ears;
  private final Nodes nodes;
  private final States states;
  private final List<Invariant> invariants;
  private final List<Effect> starts = new ArrayList<>();
  private final int nodeCount;
  private final int net;
  private final int memory;
  private final int crashes;
  private final int[] row;
  private final int[] successor;
  private int depth;
  private int expanding = NO_STATE;
  private @Nullable Reduction reduction;
  private boolean isFresh;
  private @Nullable Finding finding;

  /// @param reduces whether interleavings are to be left out that can make no difference
  Search(World world, Limits limits, Succession succession, boolean reduces) {
    this.reduces = reduces;
    this.limits = limits;
    ground = new Ground(world, limits);
    nets = new Nets(ground);
    ears = new Ears(world, ground);
    nodes = new Nodes(ground, succession, nets, ears, limits);
    invariants = List.copyOf(world.invariants());
    nodeCount = ground.nodeCount();
    net = nodeCount;
    memory = nodeCount + 1;
    crashes = nodeCount + 2;
    row = new int[nodeCount + 3];
    successor = new int[row.length];
    states = new States(row.length);
  }

  Answer answer() {
    try {
      begin();
      while (finding == null && expanding + 1 < states.size()) {
        level(states.size());
      }
    } catch (Exhausted exhausted) {
      // Numbers that are drawn make states without end, and who draws them can do something about
      // it.
      Answer.Bound asked = ground.asked();
      return undecided(asked == null ? exhausted.bound() : asked);
    } catch (OutOfMemoryError _) {
      return undecided(Answer.Bound.MEMORY);
    } catch (Unsearchable unsearchable) {
      Sentence says = unsearchable.says(states.size());
      return new Answer.Undecided(states.size(), depth, Answer.Bound.PROGRAM, says);
    }
    Answer.Bound asked = ground.asked();
    if (finding != null) {
      List<Effect> way = way(finding);
      // What broke might not have, had the clock moved, or had another number been drawn.
      return asked != null && (isAsked(starts) || isAsked(way))
          ? undecided(asked)
          : new Telling(ground, ears, starts).of(finding, way, states.size());
    }
    return asked == null ? new Answer.Holds(states.size(), depth, reduces) : undecided(asked);
  }

  private Answer.Undecided undecided(Answer.Bound bound) {
    String key = "search." + bound.name().toLowerCase(Locale.ROOT);
    int looked = Math.min(states.size(), limits.states());
    Sentence says = Sentence.of(key, Answer.text(looked), ground.askedBy());
    return new Answer.Undecided(looked, depth, bound, says);
  }

  private static boolean isAsked(List<Effect> effects) {
    return effects.stream().anyMatch(Effect::asked);
  }

  /// The steps that led there, the first one first.
  private List<Effect> way(Finding found) {
    List<Effect> way = new ArrayList<>();
    Effect last = found.last();
    if (last != null && found.state() >= 0) {
      way.add(last);
    }
    for (int at = found.state(); at > 0; at = states.before(at)) {
      way.add(nodes.effect(states.how(at)));
    }
    return way.reversed();
  }

  @Override
  public @Nullable NodeProgram program(int node) {
    return nodes.local(successor[node]).desk().program();
  }

  @Override
  public int life(int node) {
    return nodes.local(successor[node]).desk().life();
  }

  private void begin() {
    List<Integer> messages = new ArrayList<>();
    for (int node = 0; node < nodeCount; node++) {
      Effect start = nodes.first(node);
      starts.add(start);
      successor[node] = start.next().id();
      messages.addAll(start.sends());
      successor[memory] = ears.after(successor[memory], start.sound());
      if (start.thrown() != null) {
        finding = Finding.thrown(NO_STATE, start);
        return;
      }
    }
    int[] underWay = messages.stream().mapToInt(Integer::intValue).toArray();
    if (reduces) {
      reduction = Reduction.learned(ground, nodes, nets, underWay);
    }
    successor[net] = nets.net(underWay);
    successor[crashes] = ground.rules().crashes();
    states.add(successor, NO_STATE, NO_EFFECT);
    check(0);
  }

  /// Expands all states up to number `end`: those that are one step further than the last ones.
  private void level(int end) {
    while (finding == null && expanding + 1 < end) {
      expanding++;
      states.read(expanding, row);
      int only = reduction == null ? Reduction.ALL : reduction.chosen(row, row[net]);
      if (only == Reduction.ALL || !leadsOn(only)) {
        for (int node = 0; node < nodeCount; node++) {
          expand(node);
        }
      }
    }
    if (states.size() > end) {
      depth++;
    }
  }

  /// Expands `node` alone, and says whether that was enough.
  private boolean leadsOn(int node) {
    isFresh = false;
    expand(node);
    return isFresh;
  }

  private void expand(int node) {
    Local local = nodes.local(row[node]);
    boolean mayCrash = row[crashes] > 0;
    if (local.desk().program() != null) {
      for (Mail.Message message : nets.to(row[net], node)) {
        take(node, nodes.delivery(local, message), 0);
        if (mayCrash) {
          take(node, nodes.cutDelivery(local, message));
        }
      }
    }
    for (Effect effect : nodes.own(local)) {
      take(node, effect, 0);
    }
    if (mayCrash) {
      take(node, nodes.crashes(local));
    }
  }

  private void take(int node, Effect[] crashing) {
    for (Effect effect : crashing) {
      take(node, effect, 1);
    }
  }

  private void take(int node, Effect effect, int crash) {
    ground.effort().spend(1);
    if (finding != null || effect.isNothing(row[node])) {
      return;
    }
    if (effect.thrown() != null) {
      finding = Finding.thrown(expanding, effect);
      return;
    }
    System.arraycopy(row, 0, successor, 0, row.length);
    successor[node] = effect.next().id();
    successor[net] = nets.after(row[net], effect.delta());
    successor[memory] = ears.after(row[memory], effect.sound());
    successor[crashes] -= crash;
    int added = states.add(successor, expanding, effect.id());
    if (added != States.KNOWN) {
      isFresh = true;
      check(added);
    }
  }

  private void check(int number) {
    Broken heard = ears.broken(successor[memory]);
    if (heard != null) {
      finding = Finding.broken(number, heard.property(), heard.says());
      return;
    }
    for (Invariant invariant : invariants) {
      Optional<Sentence> says = invariant.broken(this);
      if (says.isPresent()) {
        finding = Finding.broken(number, invariant.property(), says.get());
        return;
      }
    }
    if (depth == limits.depth() && number > 0) {
      throw new Exhausted(Answer.Bound.DEPTH);
    }
    if (number >= limits.states()) {
      throw new Exhausted(Answer.Bound.STATES);
    }
  }
}
