package dev.faultline.sim.search;

import dev.faultline.api.Payload;
import org.jspecify.annotations.Nullable;

/// One thing that happens on the way to a state.
///
/// @param node where
/// @param from who sent the message that arrives, else `node`
/// @param payload the message, request, or timer's tag; null for a crash or a restart
/// @param io the I/O step of this callback at which the node crashes, from 0; -1 where it does not
/// @param lost which of the unsynced writes the crash loses: bit 0 is the oldest
public record Choice(Kind kind, int node, int from, @Nullable Payload payload, int io, long lost) {

  /// What can happen.
  public enum Kind {
    /// A message arrives.
    DELIVER,
    /// A client asks.
    ASK,
    /// A timer runs out.
    TIMER,
    /// A node crashes between two events.
    CRASH,
    /// A node that is down starts again.
    RESTART
  }
}
