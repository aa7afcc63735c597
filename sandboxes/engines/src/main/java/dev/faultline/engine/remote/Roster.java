package dev.faultline.engine.remote;

import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import java.util.List;

/// Who takes part: the server is node 0, clients are those after it.
///
/// @param clients how many
record Roster(int clients) {

  static final int SERVER = 0;
  static final int FIRST_CLIENT = 1;

  /// @throws IllegalArgumentException when the plan is not one for calls
  static Roster of(Plan plan) {
    if (plan.sizes().size() != 2 || plan.size(0) != 1 || plan.size(1) < 1) {
      throw new IllegalArgumentException(
          "a plan for remote calls has one server and some clients, not " + plan.sizes());
    }
    for (Operation operation : plan.operations()) {
      if (operation.node() == SERVER) {
        throw new IllegalArgumentException("an operation is for the server; clients call");
      }
    }
    return new Roster(plan.size(1));
  }

  /// As the sizes of a plan.
  List<Integer> sizes() {
    return List.of(1, clients);
  }

  boolean isClient(int node) {
    return node >= FIRST_CLIENT && node < FIRST_CLIENT + clients;
  }

  /// The name of `node`, such as `s0` or `c1`.
  static String name(int node) {
    return (node == SERVER ? "s" : "c") + node;
  }
}
