package dev.faultline.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be left out of a replay: each fault and each operation of its plan, and each message
/// and crash that chance did not treat as usual.
final class ReplayParts {

  private final Replay whole;
  private final NetworkModel network;
  private final List<Part> parts = new ArrayList<>();

  /// One of them.
  sealed interface Part {
    record OfFaults(int index) implements Part {}

    record OfOperations(int index) implements Part {}

    /// A lost, repeated, overtaking or late message.
    record OfFates(int link, int index) implements Part {}

    /// A crash that left unsynced writes.
    record OfKept(int node, int index) implements Part {}
  }

  ReplayParts(Replay whole) {
    this.whole = whole;
    network = whole.plan().faults().network();
    for (int i = 0; i < whole.plan().faults().faults().size(); i++) {
      parts.add(new Part.OfFaults(i));
    }
    for (int i = 0; i < whole.plan().operations().size(); i++) {
      parts.add(new Part.OfOperations(i));
    }
    whole.draws().fates().forEach(this::addFates);
    whole.draws().kept().forEach(this::addKept);
  }

  List<Part> all() {
    return parts;
  }

  /// The replay with nothing but `kept` of its parts.
  Replay only(List<Part> kept) {
    Set<Part> left = new LinkedHashSet<>(kept);
    Plan plan = whole.plan();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < plan.faults().faults().size(); i++) {
      if (left.contains(new Part.OfFaults(i))) {
        faults.add(plan.faults().faults().get(i));
      }
    }
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < plan.operations().size(); i++) {
      if (left.contains(new Part.OfOperations(i))) {
        operations.add(plan.operations().get(i));
      }
    }
    Plan smaller = plan.with(operations).with(plan.faults().with(faults));
    return new Replay(whole.role(), whole.family(), smaller, draws(left));
  }

  private void addFates(int link, List<Draws.Fate> fates) {
    for (int i = 0; i < fates.size(); i++) {
      if (!fates.get(i).isUsual(network)) {
        parts.add(new Part.OfFates(link, i));
      }
    }
  }

  private void addKept(int node, List<Integer> kept) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) > 0) {
        parts.add(new Part.OfKept(node, i));
      }
    }
  }

  private Draws draws(Set<Part> left) {
    Map<Integer, List<Draws.Fate>> fates = new LinkedHashMap<>();
    whole
        .draws()
        .fates()
        .forEach((link, all) -> {
          List<Draws.Fate> some = new ArrayList<>();
          for (int i = 0; i < all.size(); i++) {
            Draws.Fate fate = all.get(i);
            boolean stays = fate.isUsual(network) || left.contains(new Part.OfFates(link, i));
            some.add(stays ? fate : fate.least(network));
          }
          fates.put(link, some);
        });
    Map<Integer, List<Integer>> kept = new LinkedHashMap<>();
    whole
        .draws()
        .kept()
        .forEach((node, all) -> {
          List<Integer> some = new ArrayList<>();
          for (int i = 0; i < all.size(); i++) {
            some.add(left.contains(new Part.OfKept(node, i)) ? all.get(i) : 0);
          }
          kept.put(node, some);
        });
    return new Draws(fates, whole.draws().randoms(), kept);
  }
}
