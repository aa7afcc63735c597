package dev.faultline.engine.consensus;

import dev.faultline.sim.FaultPlan;
import java.util.List;

/// A run of Paxos: who takes part, when proposers are asked, and what goes wrong.
///
/// Proposers are the nodes 0 to `proposers - 1`, acceptors those after them.
///
/// @param askedMicros when each proposer is asked to propose its value, by index
record PaxosPlan(int proposers, int acceptors, List<Long> askedMicros, FaultPlan faults) {

  PaxosPlan {
    askedMicros = List.copyOf(askedMicros);
  }

  /// Index of acceptor `number`, from 0.
  int acceptor(int number) {
    return proposers + number;
  }

  /// How many acceptors are more than half.
  int majority() {
    return acceptors / 2 + 1;
  }
}
