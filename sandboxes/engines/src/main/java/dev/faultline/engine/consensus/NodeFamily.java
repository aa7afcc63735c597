package dev.faultline.engine.consensus;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Priorities;
import dev.faultline.sim.SeededRandom;
import dev.faultline.sim.StreamName;
import java.util.ArrayList;
import java.util.List;

/// Families of fault plans for whole nodes. A seed picks one plan of its family.
enum NodeFamily {
  /// Nothing goes wrong. One client asks, and another one much later.
  CALM("calm") {
    @Override
    Plan plan(SeededRandom random) {
      int nodes = nodes(random);
      int first = random.index(nodes);
      long hop = random.between(500, 2 * MILLI);
      List<Operation> asked = new ArrayList<>();
      asked.add(ask(first, random.between(5, 10) * MILLI, 0));
      if (random.nextBoolean()) {
        int second = (first + 1 + random.index(nodes - 1)) % nodes;
        asked.add(ask(second, random.between(120, 160) * MILLI, 1));
      }
      return with(nodes, asked, NetworkModel.calm(hop, hop), List.of());
    }
  },

  /// Several proposers start one after the other, each before the one before it is done, and every
  /// message takes the same time.
  DUEL("duel") {
    @Override
    Plan plan(SeededRandom random) {
      int nodes = nodes(random);
      long hop = random.between(8, 10) * MILLI;
      long step = hop * random.between(30, 190) / 100;
      int rivals = random.index(4) == 0 ? 2 : nodes;
      int first = random.index(nodes);
      List<Operation> asked = new ArrayList<>();
      for (int i = 0; i < rivals; i++) {
        asked.add(ask((first + i) % nodes, 5 * MILLI + i * step, i));
      }
      return with(nodes, asked, NetworkModel.calm(hop, hop), List.of());
    }
  },

  /// Messages are lost, repeated, late, and overtake one another.
  LOSSY("lossy") {
    @Override
    Plan plan(SeededRandom random) {
      NetworkModel network =
          new NetworkModel(
              500,
              random.between(2, 8) * MILLI,
              random.nextDouble() * 0.3,
              random.nextDouble() * 0.3,
              random.nextDouble() * 0.5,
              random.nextDouble() * 0.2,
              50 * MILLI);
      int nodes = nodes(random);
      int rivals = 1 + random.index(nodes);
      List<Operation> asked = new ArrayList<>();
      for (int i = 0; i < rivals; i++) {
        asked.add(ask(i, random.between(5, 25) * MILLI, i));
      }
      return with(nodes, asked, network, List.of());
    }
  },

  /// Nodes can not talk to one another, in one direction or both, until the world heals.
  CUT("cut") {
    @Override
    Plan plan(SeededRandom random) {
      return switch (random.index(4)) {
        case 0 -> NodePlays.bridge(random);
        case 1 -> NodePlays.halves(random);
        case 2 -> NodePlays.minorityCutOff(random);
        default -> NodePlays.oneWay(random);
      };
    }
  },

  /// Proposers get no further than to some acceptors, one after the other.
  PARTIAL("partial") {
    @Override
    Plan plan(SeededRandom random) {
      return switch (random.index(4)) {
        case 0 -> NodePlays.lone(random);
        case 1 -> NodePlays.scattered(random);
        default -> NodePlays.layers(random);
      };
    }
  },

  /// Old promises and old Accepts arrive when they are no longer true.
  LATE("late") {
    @Override
    Plan plan(SeededRandom random) {
      return switch (random.index(4)) {
        case 0 -> NodePlays.lateAccept(random);
        case 1 -> NodePlays.latePromises(random);
        case 2 -> NodePlays.lowerPrepare(random);
        default -> NodePlays.overwritten(random);
      };
    }
  },

  /// Nearly everything comes twice.
  REPEATED("repeated") {
    @Override
    Plan plan(SeededRandom random) {
      return random.nextBoolean()
          ? NodePlays.repeatedPromises(random)
          : NodePlays.repeatedAcceptances(random);
    }
  },

  /// Nodes crash between two ballots, or when all is decided, and start again.
  CRASH("crash") {
    @Override
    Plan plan(SeededRandom random) {
      return switch (random.index(4)) {
        case 0 -> NodeCrashPlays.promiseLost(random);
        case 1 -> NodeCrashPlays.acceptanceLost(random);
        case 2 -> NodeCrashPlays.ballotReused(random);
        default -> NodeCrashPlays.forgetful(random);
      };
    }
  },

  /// Nodes crash at the very write or sync of a promise or an acceptance.
  CRASH_AT_IO("crash-at-io") {
    @Override
    Plan plan(SeededRandom random) {
      return random.nextBoolean()
          ? NodeCrashPlays.promiseNotSynced(random)
          : NodeCrashPlays.acceptanceNotSynced(random);
    }
  },

  /// As many nodes as may be are dead from early on; the others have to decide without them.
  MINORITY("minority") {
    @Override
    Plan plan(SeededRandom random) {
      int nodes = nodes(random);
      List<Integer> shuffled = Cast.shuffled(random, nodes);
      int dead = (nodes - 1) / 2;
      List<Fault> faults = new ArrayList<>();
      for (int node : shuffled.subList(0, dead)) {
        faults.add(new Fault.Kill(node, random.between(1, 15 * MILLI)));
      }
      List<Operation> asked = new ArrayList<>();
      asked.add(ask(shuffled.getLast(), random.between(5, 15) * MILLI, 0));
      asked.add(ask(shuffled.get(random.index(nodes)), random.between(5, 15) * MILLI, 1));
      long heal = HEAL_MICROS + LIVENESS_MICROS;
      return new Plan(List.of(nodes), asked, new FaultPlan(QUIET, faults, heal, heal + MILLI));
    }
  },

  /// Clocks are off, and run at different speeds.
  SKEW("skew") {
    @Override
    Plan plan(SeededRandom random) {
      return NodeCrashPlays.skewed(random);
    }
  },

  /// Any kinds of faults, in force when clients begin to ask; once more when all is well.
  SWARM("swarm") {
    @Override
    Plan plan(SeededRandom random) {
      return NodeSwarm.plan(random, nodes(random));
    }
  },

  /// Whoever is served later than others is so by design: links have ranks, and fall behind.
  PRIORITIES("pct") {
    @Override
    Plan plan(SeededRandom random) {
      int nodes = nodes(random);
      NetworkModel network = QUIET.with(new Priorities(random.index(4), 8, MILLI));
      List<Operation> asked = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        asked.add(ask(i, random.between(5, 30) * MILLI, i));
      }
      return with(nodes, asked, network, List.of());
    }
  };

  static final long LIVENESS_MICROS = 10_000_000;

  private static final StreamName PLAN = StreamName.of("plan");
  private static final long MILLI = 1_000;
  static final long HEAL_MICROS = 300 * MILLI;
  static final NetworkModel QUIET = NetworkModel.calm(500, 2 * MILLI);
  private static final List<String> VALUES =
      List.of("apple", "pear", "plum", "fig", "lime", "quince");
  private static final List<NodeFamily> ALL = List.of(values());

  private final String id;

  NodeFamily(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /// The plan that `seed` picks.
  Plan plan(long seed) {
    return plan(SeededRandom.stream(seed, PLAN));
  }

  abstract Plan plan(SeededRandom random);

  /// The family `id`.
  ///
  /// @throws IllegalArgumentException when there is none
  static NodeFamily named(String id) {
    for (NodeFamily family : ALL) {
      if (family.id.equals(id)) {
        return family;
      }
    }
    throw new IllegalArgumentException("engine consensus has no family '" + id + "'");
  }

  /// Three to five.
  private static int nodes(SeededRandom random) {
    return 3 + random.index(3);
  }

  /// A client asks `node` for the value number `value`.
  static Operation ask(int node, long atMicros, int value) {
    return new Operation(atMicros, node, VALUES.get(value));
  }

  private static Plan with(
      int nodes, List<Operation> asked, NetworkModel network, List<Fault> faults) {
    return new Plan(
        List.of(nodes),
        asked,
        new FaultPlan(network, faults, HEAL_MICROS, HEAL_MICROS + LIVENESS_MICROS));
  }
}
