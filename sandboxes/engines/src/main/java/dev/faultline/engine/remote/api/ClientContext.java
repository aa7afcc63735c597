package dev.faultline.engine.remote.api;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;

/// What a client can do: all that a {@link Context} can, and hand a reply to whoever asked.
public interface ClientContext extends Context {

  /// The server: whom to send requests to.
  NodeId server();

  /// Hands `reply` to the person who wanted it. That call is over; do it once for each.
  ///
  /// @throws IllegalArgumentException when `reply` is null
  void complete(Reply reply);
}
