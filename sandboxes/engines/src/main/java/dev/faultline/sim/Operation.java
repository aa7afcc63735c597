package dev.faultline.sim;

/// What a client asks for.
///
/// @param atMicros when
/// @param node index of the node that is asked
/// @param what such as a value to propose; its meaning is the engine's
public record Operation(long atMicros, int node, String what) {

  public Operation {
    if (atMicros < 0 || node < 0) {
      throw new IllegalArgumentException(
          "an operation at " + atMicros + " us for node " + node + " can not be");
    }
  }
}
