package dev.faultline.engine.consensus;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Preset;
import java.util.List;
import java.util.stream.IntStream;

/// The worlds of the panel: two proposers, which are the nodes 0 and 1, and three acceptors; or
/// five whole nodes. They never heal by themselves: what a person breaks stays broken.
final class ConsensusPresets {

  private static final long MILLI = 1_000;
  private static final long QUICK = 2 * MILLI;

  /// So slow that a proposer runs out of patience while its messages are still on their way.
  private static final long SLOW = 8 * MILLI;

  private static final int FIRST_ACCEPTOR = 2;
  private static final int NODES = 5;
  private static final List<String> WISHES = List.of("apple", "pear", "plum", "fig");

  static final List<Preset> ALL =
      List.of(
          acceptors("calm", QUICK, asked(0, 0)),
          acceptors("in-turn", QUICK, asked(0, 10)),
          acceptors(
              "lost-prepare", QUICK, asked(0, 10), new Fault.Lose("Prepare", 1, FIRST_ACCEPTOR, 0)),
          acceptors("duel", SLOW, asked(0, 12)),
          acceptors(
              "lost-promise",
              QUICK,
              asked(0),
              new Fault.Lose("Promise", FIRST_ACCEPTOR, 0, 0),
              new Fault.Lose("Promise", FIRST_ACCEPTOR + 1, 0, 0)),
          acceptors(
              "minority-cut",
              QUICK,
              asked(0, 10),
              new Fault.Partition(List.of(0, FIRST_ACCEPTOR), 0, 60 * MILLI)),
          acceptors(
              "late-accept",
              QUICK,
              asked(0, 6),
              new Fault.Hold("Accept", 0, FIRST_ACCEPTOR, 0, 40 * MILLI),
              new Fault.Lose("Accept", 0, FIRST_ACCEPTOR + 1, 0),
              new Fault.Lose("Accept", 0, FIRST_ACCEPTOR + 2, 0)),
          acceptors(
              "restart-without-sync",
              QUICK,
              asked(0, 14),
              new Fault.CrashAtIo(FIRST_ACCEPTOR, 1, Fault.Moment.BEFORE, 8 * MILLI)),
          new Preset(
              "whole-nodes",
              ConsensusRole.NODE.id(),
              new Plan(List.of(NODES), List.of(ask(0, 0)), faults(QUICK)),
              IntStream.range(0, NODES).boxed().toList(),
              WISHES,
              true));

  private ConsensusPresets() {}

  private static Preset acceptors(
      String name, long delayMicros, List<Operation> operations, Fault... faults) {
    Plan plan = new Plan(new Roster(2, 3).sizes(), operations, faults(delayMicros, faults));
    return new Preset(name, ConsensusRole.ACCEPTOR.id(), plan, List.of(0, 1), WISHES, true);
  }

  private static FaultPlan faults(long delayMicros, Fault... faults) {
    NetworkModel network = NetworkModel.calm(delayMicros, delayMicros);
    return new FaultPlan(network, List.of(faults), FaultPlan.NEVER, FaultPlan.NEVER + 1);
  }

  /// Each proposer in turn is asked, at so many milliseconds.
  private static List<Operation> asked(long... atMillis) {
    return IntStream.range(0, atMillis.length).mapToObj(i -> ask(i, atMillis[i])).toList();
  }

  private static Operation ask(int node, long atMillis) {
    return new Operation(atMillis * MILLI, node, WISHES.get(node));
  }
}
