package dev.faultline.engine.consensus;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Writes a plan as a play: who is asked when, and whom its messages do not reach.
///
/// Every message takes one *hop*, a tenth more or less, so that whatever a strategy calls its
/// messages, a proposer that takes two round trips is heard at known times: its Prepare arrives
/// after one hop, its Accept after three, word of the acceptances after four, and what it tells
/// others of the decision after five. Times are in hops from the start of the run.
final class Script {

  /// The first attempt starts here.
  static final double START = 5;

  /// From the start of one attempt to that of the next.
  static final double SLOT = 6.5;

  /// Where a plan ends, unless it says otherwise: before any sensible timer runs out twice.
  static final double HEAL = 140;

  private static final long HOP_MICROS = 1_000;
  private static final NetworkModel STEADY = NetworkModel.calm(900, 1_100);
  private static final List<String> VALUES =
      List.of("apple", "pear", "plum", "fig", "lime", "quince");

  private final int nodes;
  private final NetworkModel network;
  private final double echo;
  private final List<Operation> operations = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Script(int nodes, NetworkModel network, double echo) {
    this.nodes = nodes;
    this.network = network;
    this.echo = echo;
  }

  static Script steady(int nodes) {
    return new Script(nodes, STEADY, 0);
  }

  /// Nearly every message comes twice, the second time up to 2.2 hops after it was sent.
  static Script repeating(int nodes) {
    return new Script(nodes, new NetworkModel(900, 1_100, 0, 0.9, 0, 0, 0), 1.2);
  }

  /// A client asks `node` for a value of its own.
  void ask(int node, double hop) {
    operations.add(new Operation(micros(hop), node, VALUES.get(operations.size())));
  }

  /// `proposer` is asked at `start`; its Prepare reaches itself and `promising` alone, its Accept
  /// itself and `accepting`.
  void attempt(
      int proposer, double start, Collection<Integer> promising, Collection<Integer> accepting) {
    ask(proposer, start);
    for (int node = 0; node < nodes; node++) {
      boolean isAsked = node == proposer || promising.contains(node);
      boolean isTold = node == proposer || accepting.contains(node);
      if (!isAsked) {
        cut(proposer, node, start + 0.5, start + echo + (isTold ? 1.5 : 3.5));
      } else if (!isTold) {
        cut(proposer, node, start + 2.4, start + echo + 3.5);
      }
    }
  }

  /// The attempt of `proposer` that began at `start` succeeds, and nobody else gets to know: what
  /// it says of its own acceptance and of the decision is lost.
  void hide(int proposer, double start, double until) {
    silence(proposer, start + 3.55, until);
  }

  /// Nothing that `node` sends arrives.
  void silence(int node, double start, double end) {
    for (int other = 0; other < nodes; other++) {
      if (other != node) {
        cut(node, other, start, end);
      }
    }
  }

  /// What arrives at `to` from `from` is lost.
  void cut(int from, int to, double start, double end) {
    add(new Fault.Cut(from, to, micros(start), micros(end) - micros(start)));
  }

  /// All that `node` sends or is sent takes `extra` hops more.
  void slow(int node, double start, double end, double extra) {
    add(new Fault.Gray(node, micros(start), micros(end) - micros(start), micros(extra)));
  }

  /// `node` crashes, and is up again `down` hops later.
  void crash(int node, double hop, double down) {
    add(new Fault.Crash(node, micros(hop), micros(down)));
  }

  /// `node` crashes before or after its write or sync number `step`.
  void crashAtIo(int node, int step, Fault.Moment moment, double down) {
    add(new Fault.CrashAtIo(node, step, moment, micros(down)));
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  /// The plan; the world heals at `heal`.
  Plan plan(double heal) {
    long micros = micros(heal);
    return new Plan(
        List.of(nodes),
        operations,
        new FaultPlan(network, faults, micros, micros + NodeFamily.LIVENESS_MICROS));
  }

  private static long micros(double hops) {
    return Math.round(hops * HOP_MICROS);
  }
}
