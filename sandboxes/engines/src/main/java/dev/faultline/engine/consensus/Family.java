package dev.faultline.engine.consensus;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.SeededRandom;
import dev.faultline.sim.StreamName;
import java.util.ArrayList;
import java.util.List;

/// Families of fault plans for an acceptor. A seed picks one plan of its family.
///
/// In the directed families proposer 1 comes first and proposer 0, whose ballots are lower in the
/// same round, comes when the faults have struck: its first Prepare asks an acceptor to break its
/// word.
enum Family {
  /// Nothing goes wrong; proposers come one after the other.
  CALM("calm") {
    @Override
    Plan plan(SeededRandom random) {
      int proposers = random.index(2) + 2;
      return with(proposers, random.index(3) + 3, spaced(random, proposers), QUIET, List.of());
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
      int proposers = random.index(2) + 2;
      return with(proposers, random.index(3) + 3, crowded(random, proposers), network, List.of());
    }
  },

  /// Two or three proposers outbid one another.
  DUEL("duel") {
    @Override
    Plan plan(SeededRandom random) {
      int proposers = random.index(3) == 0 ? 2 : 3;
      return with(proposers, random.index(3) + 3, crowded(random, proposers), QUIET, List.of());
    }
  },

  /// A minority of acceptors misses a Prepare, or gets an old Prepare or Accept late.
  LATE("late") {
    @Override
    Plan plan(SeededRandom random) {
      int acceptors = random.index(3) + 3;
      int victim = 2 + random.index(acceptors);
      long late = random.between(30, 45) * MILLI;
      List<Fault> faults =
          switch (random.index(3)) {
            case 0 ->
                List.of(
                    new Fault.Lose("Prepare", 1, victim, 0),
                    new Fault.Hold("Prepare", 0, victim, 0, late));
            case 1 -> List.of(new Fault.Hold("Accept", 0, victim, 0, late));
            default -> List.of(new Fault.Hold("Prepare", 0, victim, 0, late));
          };
      return with(2, acceptors, List.of(0L, random.between(8, 12) * MILLI), QUIET, faults);
    }
  },

  /// Acceptors crash and start again between two ballots; an older ballot comes afterwards.
  CRASH("crash") {
    @Override
    Plan plan(SeededRandom random) {
      int acceptors = random.index(3) + 3;
      List<Fault> faults = new ArrayList<>();
      for (int acceptor = 2; acceptor < 2 + acceptors; acceptor++) {
        long at = random.between(3, 15) * MILLI;
        faults.add(new Fault.Crash(acceptor, at, random.between(5, 20) * MILLI));
        if (random.nextBoolean()) {
          faults.add(new Fault.Lose("Accept", 1, acceptor, 0));
        }
      }
      return with(2, acceptors, List.of(random.between(45, 60) * MILLI, 0L), QUIET, faults);
    }
  },

  /// Acceptors crash before or after one of their first writes or syncs: either all of them
  /// somewhere, or a minority while it promises, which then misses the Accept.
  CRASH_AT_IO("crash-at-io") {
    @Override
    Plan plan(SeededRandom random) {
      int acceptors = random.index(3) + 3;
      boolean whilePromising = random.nextBoolean();
      int victims = whilePromising ? (acceptors - 1) / 2 : acceptors;
      int first = random.index(acceptors);
      List<Fault> faults = new ArrayList<>();
      for (int i = 0; i < victims; i++) {
        int acceptor = 2 + (first + i) % acceptors;
        Fault.Moment moment = random.index(4) == 0 ? Fault.Moment.AFTER : Fault.Moment.BEFORE;
        long down = random.between(5, 20) * MILLI;
        int ioStep = random.index(whilePromising ? 2 : 4);
        faults.add(new Fault.CrashAtIo(acceptor, ioStep, moment, down));
        if (whilePromising) {
          faults.add(new Fault.Lose("Accept", 1, acceptor, 0));
        }
      }
      return with(2, acceptors, List.of(random.between(45, 60) * MILLI, 0L), QUIET, faults);
    }
  },

  /// As many acceptors as may be are dead from early on until the world heals.
  MINORITY("minority") {
    @Override
    Plan plan(SeededRandom random) {
      int acceptors = random.index(3) + 3;
      int dead = (acceptors - 1) / 2;
      int first = random.index(acceptors);
      List<Fault> faults = new ArrayList<>();
      for (int i = 0; i < dead; i++) {
        int acceptor = 2 + (first + i) % acceptors;
        faults.add(new Fault.Kill(acceptor, random.between(0, 12 * MILLI)));
      }
      return with(2, acceptors, crowded(random, 2), QUIET, faults);
    }
  };

  private static final StreamName PLAN = StreamName.of("plan");
  private static final long MILLI = 1_000;
  private static final long HEAL_MICROS = 300 * MILLI;
  private static final long LIVENESS_MICROS = 10_000 * MILLI;
  private static final NetworkModel QUIET = NetworkModel.calm(500, 2 * MILLI);

  private static final List<String> VALUES = List.of("apple", "pear", "plum");

  private static final List<Family> ALL = List.of(values());

  private final String id;

  Family(String id) {
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
  static Family named(String id) {
    for (Family family : ALL) {
      if (family.id.equals(id)) {
        return family;
      }
    }
    throw new IllegalArgumentException("engine consensus has no family '" + id + "'");
  }

  private static Plan with(
      int proposers,
      int acceptors,
      List<Long> askedMicros,
      NetworkModel network,
      List<Fault> faults) {
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < proposers; i++) {
      operations.add(new Operation(askedMicros.get(i), i, VALUES.get(i)));
    }
    return new Plan(
        new Roster(proposers, acceptors).sizes(),
        operations,
        new FaultPlan(network, faults, HEAL_MICROS, HEAL_MICROS + LIVENESS_MICROS));
  }

  /// Proposers are asked far enough apart for one to be done before the next begins.
  private static List<Long> spaced(SeededRandom random, int proposers) {
    List<Long> asked = new ArrayList<>();
    for (int i = 0; i < proposers; i++) {
      asked.add(i * 20L * MILLI + random.between(0, 2 * MILLI));
    }
    return asked;
  }

  /// Proposers are asked at nearly the same time.
  private static List<Long> crowded(SeededRandom random, int proposers) {
    List<Long> asked = new ArrayList<>();
    for (int i = 0; i < proposers; i++) {
      asked.add(random.between(0, 12 * MILLI));
    }
    return asked;
  }
}
