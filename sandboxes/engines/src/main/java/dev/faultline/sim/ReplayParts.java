package dev.faultline.sim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What can be left out of a replay: each fault and each operation of its plan, and each message
/// and crash that chance did not treat as usual (a message that is lost, repeated, late, or
/// overtakes; a crash that left unsynced writes). Parts are numbered in this order, from 0.
final class ReplayParts {

  private final Replay whole;
  private final NetworkModel network;
  private final int count;

  ReplayParts(Replay whole) {
    this.whole = whole;
    network = whole.plan().faults().network();
    Draws draws = whole.draws();
    long special =
        draws.fates().values().stream().flatMap(List::stream).filter(this::isSpecial).count();
    long lucky = draws.kept().values().stream().flatMap(List::stream).filter(n -> n > 0).count();
    int planned = whole.plan().faults().faults().size() + whole.plan().operations().size();
    count = planned + (int) (special + lucky);
  }

  /// The numbers of all parts.
  List<Integer> all() {
    return IntStream.range(0, count).boxed().toList();
  }

  /// The replay with nothing but `kept` of its parts.
  Replay only(List<Integer> kept) {
    BitSet left = new BitSet(count);
    kept.forEach(left::set);
    return new Selection(left).replay();
  }

  private boolean isSpecial(Draws.Fate fate) {
    return !fate.isUsual(network);
  }

  /// Goes through the parts in their order, and takes those that are left.
  private final class Selection {

    private final BitSet left;
    private int next;

    Selection(BitSet left) {
      this.left = left;
    }

    Replay replay() {
      Plan plan = whole.plan();
      List<Fault> faults = some(plan.faults().faults());
      List<Operation> operations = some(plan.operations());
      Map<Integer, List<Draws.Fate>> fates = new LinkedHashMap<>();
      whole.draws().fates().forEach((link, all) -> fates.put(link, fates(all)));
      Map<Integer, List<Integer>> kept = new LinkedHashMap<>();
      whole.draws().kept().forEach((node, all) -> kept.put(node, kept(all)));
      return new Replay(
          whole.role(),
          whole.family(),
          plan.with(operations).with(plan.faults().with(faults)),
          new Draws(fates, whole.draws().randoms(), kept));
    }

    private <T> List<T> some(List<T> all) {
      List<T> some = new ArrayList<>();
      for (T part : all) {
        if (left.get(next++)) {
          some.add(part);
        }
      }
      return some;
    }

    private List<Draws.Fate> fates(List<Draws.Fate> all) {
      List<Draws.Fate> fates = new ArrayList<>(all.size());
      for (Draws.Fate fate : all) {
        fates.add(!isSpecial(fate) || left.get(next++) ? fate : fate.least(network));
      }
      return fates;
    }

    private List<Integer> kept(List<Integer> all) {
      List<Integer> kept = new ArrayList<>(all.size());
      for (int writes : all) {
        kept.add(writes > 0 && left.get(next++) ? writes : 0);
      }
      return kept;
    }
  }
}
