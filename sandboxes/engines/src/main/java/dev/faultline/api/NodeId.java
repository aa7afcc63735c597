package dev.faultline.api;

/// The identity of a node.
///
/// @param index position among all nodes of the run, from 0
public record NodeId(int index) implements Payload, Comparable<NodeId> {

  public NodeId {
    if (index < 0) {
      throw new IllegalArgumentException(
          "node index " + index + " is negative; the first node is 0");
    }
  }

  @Override
  public int compareTo(NodeId other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return "n" + index;
  }
}
