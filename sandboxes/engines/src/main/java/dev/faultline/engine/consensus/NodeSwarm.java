package dev.faultline.engine.consensus;

import static dev.faultline.engine.consensus.NodeFamily.HEAL_MICROS;
import static dev.faultline.engine.consensus.NodeFamily.LIVENESS_MICROS;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.SeededRandom;
import dev.faultline.sim.Swarm;
import java.util.ArrayList;
import java.util.List;

/// Any kinds of faults at once. Clients ask when they are in force, and one asks again when all is
/// well: crashes may have taken every wish along.
final class NodeSwarm {

  private static final int MAX_DRAWS = 100;
  private static final long ASKED_MICROS = HEAL_MICROS / 3;
  private static final long SPREAD_MICROS = 20_000;

  private NodeSwarm() {}

  static Plan plan(SeededRandom random, int nodes) {
    List<Operation> asked = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      asked.add(NodeFamily.ask(i, ASKED_MICROS + random.between(0, SPREAD_MICROS), i));
    }
    asked.add(NodeFamily.ask(random.index(nodes), HEAL_MICROS + SPREAD_MICROS, nodes));
    FaultPlan faults = draw(random, nodes);
    for (int i = 0; i < MAX_DRAWS && !isMet(faults, nodes); i++) {
      faults = draw(random, nodes);
    }
    return new Plan(List.of(nodes), asked, faults);
  }

  private static FaultPlan draw(SeededRandom random, int nodes) {
    List<Integer> victims = Cast.shuffled(random, nodes);
    long end = HEAL_MICROS + LIVENESS_MICROS;
    return Swarm.plan(random, NodeFamily.QUIET, victims, nodes, HEAL_MICROS, end);
  }

  /// Whether every cut parts some nodes from others, and no cut or slowness is over before clients
  /// have asked.
  private static boolean isMet(FaultPlan plan, int nodes) {
    boolean met = true;
    for (Fault fault : plan.faults()) {
      if (fault instanceof Fault.Partition(List<Integer> group, long at, long length)) {
        met &= group.size() < nodes && lasts(at, length);
      } else if (fault instanceof Fault.Gray(int _, long at, long length, long _)) {
        met &= lasts(at, length);
      }
    }
    return met;
  }

  private static boolean lasts(long atMicros, long lengthMicros) {
    return atMicros + lengthMicros > ASKED_MICROS + SPREAD_MICROS;
  }
}
