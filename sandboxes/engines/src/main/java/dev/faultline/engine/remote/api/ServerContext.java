package dev.faultline.engine.remote.api;

import dev.faultline.api.Context;

/// What the server can do: all that a {@link Context} can, and do the work itself. Timers of a
/// server call nobody.
public interface ServerContext extends Context {

  /// Makes what `request` orders, **now and every time it is called**: a cup comes out, and the
  /// client that sent the request pays for it. It sends nothing.
  ///
  /// @return the reply that belongs to it
  /// @throws IllegalArgumentException when `request` is null
  Reply execute(Request request);
}
