package dev.faultline.engine.consensus;

import dev.faultline.sim.Plan;
import java.util.List;

/// Who takes part when acceptors are under test: proposers are the nodes 0 to `proposers - 1`,
/// acceptors those after them.
record Roster(int proposers, int acceptors) {

  static Roster of(Plan plan) {
    return new Roster(plan.size(0), plan.size(1));
  }

  /// As the sizes of a plan.
  List<Integer> sizes() {
    return List.of(proposers, acceptors);
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
