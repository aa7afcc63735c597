package dev.faultline.sim;

import java.util.List;

/// All that is decided before a run begins: how large the world is, what clients ask for, and what
/// goes wrong.
///
/// @param sizes how many there are of each kind of node, in the engine's order
/// @param operations what clients ask for
/// @param faults what goes wrong, and when it ends
public record Plan(List<Integer> sizes, List<Operation> operations, FaultPlan faults) {

  /// The most nodes of one world.
  public static final int MAX_NODES = 16;

  /// The most operations of one run.
  public static final int MAX_OPERATIONS = 10_000;

  public Plan {
    sizes = List.copyOf(sizes);
    operations = List.copyOf(operations);
    int nodes = 0;
    for (int size : sizes) {
      if (size < 0) {
        throw new IllegalArgumentException("there can not be " + size + " nodes of a kind");
      }
      nodes = Math.addExact(nodes, size);
    }
    if (nodes < 1 || nodes > MAX_NODES || operations.size() > MAX_OPERATIONS) {
      throw new IllegalArgumentException(
          "a world has 1 to %d nodes and at most %d operations, not %d and %d"
              .formatted(MAX_NODES, MAX_OPERATIONS, nodes, operations.size()));
    }
    for (Operation operation : operations) {
      if (operation.node() >= nodes) {
        throw new IllegalArgumentException(
            "an operation is for node " + operation.node() + " of " + nodes);
      }
    }
  }

  /// How many nodes there are of the kind `kind`, from 0.
  public int size(int kind) {
    return sizes.get(kind);
  }

  /// How many nodes there are.
  public int nodeCount() {
    return sizes.stream().mapToInt(Integer::intValue).sum();
  }

  /// The same world with other operations.
  public Plan with(List<Operation> others) {
    return new Plan(sizes, others, faults);
  }

  /// The same world with other faults.
  public Plan with(FaultPlan others) {
    return new Plan(sizes, operations, others);
  }
}
