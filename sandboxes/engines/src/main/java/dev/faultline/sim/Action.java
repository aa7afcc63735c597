package dev.faultline.sim;

import java.util.List;

/// One thing that a person does to a run by hand. Messages are named by the trace event that sent
/// them.
///
/// An action is done as soon as the trace has event `atEvent`, and before anything that was still
/// to happen then; of several at the same event, the first comes first. Each takes down an event of
/// its own, so what a person does later is at a later event.
public sealed interface Action {

  /// Index of the trace event after which it is done, from 0.
  int atEvent();

  /// Loses a message that is under way, with all its copies.
  record Drop(int atEvent, int message) implements Action {}

  /// Lets a copy of a message arrive once more, whatever became of the message itself.
  record Duplicate(int atEvent, int message) implements Action {}

  /// Keeps a message that is under way until it is delivered or dropped by hand.
  record Hold(int atEvent, int message) implements Action {}

  /// Delivers a message that is under way or held, now.
  record Deliver(int atEvent, int message) implements Action {}

  /// Lets a message that is under way take `micros` longer.
  record Delay(int atEvent, int message, long micros) implements Action {

    /// The most that one action delays: a minute.
    public static final long MAX_MICROS = 60_000_000;

    public Delay {
      if (micros < 1 || micros > MAX_MICROS) {
        throw new IllegalArgumentException(
            "a delay of " + micros + " us is not in [1, " + MAX_MICROS + "]");
      }
    }
  }

  /// Crashes a node, which then stays down.
  record Crash(int atEvent, int node, Strike strike) implements Action {}

  /// Starts a node that is down.
  record Restart(int atEvent, int node) implements Action {}

  /// Cuts the nodes of `group` off from all others, in both directions.
  ///
  /// @param group indices of nodes
  record Cut(int atEvent, List<Integer> group) implements Action {

    public Cut {
      group = List.copyOf(group);
    }
  }

  /// Mends every cut that was made by hand.
  record Mend(int atEvent) implements Action {}

  /// Asks a node for something, as a client does.
  record Ask(int atEvent, int node, String what) implements Action {}

  /// When a crash strikes.
  enum Strike {
    /// At once.
    NOW,
    /// At the node's next sync, which then has not happened.
    BEFORE_SYNC,
    /// At the node's next sync, which then has.
    AFTER_SYNC
  }
}
