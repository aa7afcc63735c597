package dev.faultline.engine.remote.api;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;

/// Both ends of a remote call. Every node runs an object of its own: on a client only `onCall`,
/// `onReply` and `onTimer` are called, on the server only `onRequest`. Fields are a node's memory,
/// and no other node sees them.
///
/// Nodes never crash here, so nothing has to be written to a disk.
public interface RemoteCall {

  /// Client: a person wants `request` done. Send it to the server.
  void onCall(Request request, ClientContext context);

  /// Server: `request` has come from `client`, perhaps not for the first time. Execute it, and send
  /// the reply back.
  void onRequest(NodeId client, Request request, ServerContext context);

  /// Client: `reply` has come from the server, perhaps not for the first time. Complete the call.
  void onReply(Reply reply, ClientContext context);

  /// Client: a timer has run out.
  ///
  /// @param tag what was given to `setTimer`
  default void onTimer(Payload tag, ClientContext context) {}
}
