package dev.faultline.engine.remote;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.SeededRandom;
import dev.faultline.sim.StreamName;
import java.util.ArrayList;
import java.util.List;

/// Families of fault plans for remote calls. A seed picks one plan of its family.
///
/// Where no fault strikes, a message takes at most 2 ms, so a request and its reply take at most 4.
/// Directed faults strike the first tries of one call, the *victim*.
enum Family {
  /// Nothing goes wrong; one client calls, and has its answer before it calls again.
  CALM("calm") {
    @Override
    Plan plan(SeededRandom random) {
      return with(1, spaced(random, 1 + random.index(3)), QUIET, List.of());
    }
  },

  /// Requests are lost: the first, two or three in a row, or all of them for a while. Replies are
  /// not, so whoever waits for more than 4 ms before it asks again never causes a repeat.
  REQUEST_LOST("request-lost") {
    @Override
    Plan plan(SeededRandom random) {
      List<Operation> calls = spaced(random, 1 + random.index(2));
      int victim = random.index(calls.size());
      List<Fault> faults =
          random.index(3) == 0
              ? List.of(
                  new Fault.Cut(
                      Roster.FIRST_CLIENT,
                      Roster.SERVER,
                      calls.get(victim).atMicros(),
                      random.between(60 * MILLI, 120 * MILLI)))
              : lost("Request", Roster.FIRST_CLIENT, Roster.SERVER, victim, random);
      return with(1, calls, QUIET, faults);
    }
  },

  /// Requests arrive and are executed, and their replies are lost.
  REPLY_LOST("reply-lost") {
    @Override
    Plan plan(SeededRandom random) {
      List<Operation> calls = spaced(random, 1 + random.index(3));
      int victim = random.index(calls.size());
      return with(
          1, calls, QUIET, lost("Reply", Roster.SERVER, Roster.FIRST_CLIENT, victim, random));
    }
  },

  /// The first request, its first reply, or both, take so long that later calls are over before
  /// they arrive.
  LATE("late") {
    @Override
    Plan plan(SeededRandom random) {
      List<Operation> calls = spaced(random, 2 + random.index(2));
      int which = random.index(3);
      List<Fault> faults = new ArrayList<>();
      if (which != 0) {
        faults.add(
            new Fault.Hold("Request", Roster.FIRST_CLIENT, Roster.SERVER, 0, longDelay(random)));
      }
      if (which != 1) {
        faults.add(
            new Fault.Hold("Reply", Roster.SERVER, Roster.FIRST_CLIENT, 0, longDelay(random)));
      }
      return with(1, calls, QUIET, faults);
    }

    private long longDelay(SeededRandom random) {
      return random.between(150 * MILLI, 200 * MILLI);
    }
  },

  /// Several clients call at nearly the same time, under the same numbers; some messages arrive
  /// twice.
  CLIENTS("clients") {
    @Override
    Plan plan(SeededRandom random) {
      NetworkModel network = new NetworkModel(500, 2 * MILLI, 0, 0.25, 0, 0, 0);
      int clients = 2 + random.index(2);
      return with(clients, crowded(random, clients), network, List.of());
    }
  },

  /// Several clients, and messages that are lost, repeated, late, and overtake one another.
  LOSSY("lossy") {
    @Override
    Plan plan(SeededRandom random) {
      NetworkModel network =
          new NetworkModel(
              500,
              2 * MILLI,
              random.nextDouble() * 0.4,
              random.nextDouble() * 0.4,
              random.nextDouble() * 0.5,
              random.nextDouble() * 0.3,
              40 * MILLI);
      int clients = 1 + random.index(3);
      return with(clients, crowded(random, clients), network, List.of());
    }
  };

  private static final StreamName PLAN = StreamName.of("plan");
  private static final long MILLI = 1_000;
  private static final long HEAL_MICROS = 300 * MILLI;
  private static final long LIVENESS_MICROS = 500 * MILLI;
  private static final NetworkModel QUIET = NetworkModel.calm(500, 2 * MILLI);

  private static final List<String> MENU = List.of("latte", "mocha", "espresso", "cortado");

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
    throw new IllegalArgumentException("engine remote has no family '" + id + "'");
  }

  private static Plan with(
      int clients, List<Operation> calls, NetworkModel network, List<Fault> faults) {
    return new Plan(
        new Roster(clients).sizes(),
        calls,
        new FaultPlan(network, faults, HEAL_MICROS, HEAL_MICROS + LIVENESS_MICROS));
  }

  /// The first one to three messages `type` about the call `victim` are lost, if the calls before
  /// it took one each.
  private static List<Fault> lost(String type, int from, int to, int victim, SeededRandom random) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 1 + random.index(3); i > 0; i--) {
      faults.add(new Fault.Lose(type, from, to, victim + i - 1));
    }
    return faults;
  }

  /// Calls of one client, far enough apart for one to be answered before the next begins.
  private static List<Operation> spaced(SeededRandom random, int count) {
    List<Operation> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long at = i * 40L * MILLI + random.between(1 * MILLI, 3 * MILLI);
      calls.add(call(at, Roster.FIRST_CLIENT, i, random));
    }
    return calls;
  }

  /// Each client makes two or three calls, one before the other is answered.
  private static List<Operation> crowded(SeededRandom random, int clients) {
    List<Operation> calls = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int count = 2 + random.index(2);
      for (int i = 0; i < count; i++) {
        long at = i * 2L * MILLI + random.between(1 * MILLI, 3 * MILLI);
        calls.add(call(at, Roster.FIRST_CLIENT + client, i, random));
      }
    }
    return calls;
  }

  private static Operation call(long atMicros, int client, int index, SeededRandom random) {
    String order = MENU.get(random.index(MENU.size()));
    return new Operation(atMicros, client, Ask.what(index + 1, order));
  }
}
