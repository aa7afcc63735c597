package dev.faultline.api;

import java.util.random.RandomGenerator;

/// The only door from a strategy to the world: time, chance, messages, timers, disk and log.
///
/// It is valid during the callback that it was handed to.
public interface Context {

  /// The node that this strategy runs on.
  NodeId self();

  /// How many nodes there are; their indices are 0 to `nodeCount() - 1`.
  int nodeCount();

  /// This node's clock, in microseconds since the start of the run.
  long nowMicros();

  /// Random numbers of this node's own stream: the same in every run of the same scenario.
  RandomGenerator random();

  /// Sends `message` to `to`. It may be lost, late, repeated or overtaken, as the scenario says.
  /// Sending to oneself is allowed.
  ///
  /// @throws IllegalArgumentException when there is no node `to`
  void send(NodeId to, Payload message);

  /// Asks for a call of `onTimer` with `tag`, `delayMicros` from now. A crash forgets all timers.
  ///
  /// @throws IllegalArgumentException when `delayMicros` is negative
  void setTimer(long delayMicros, Payload tag);

  /// This node's disk.
  Disk disk();

  /// Writes a line into the trace, for the author's own eyes; it has no part in the verdict.
  void log(String line);
}
