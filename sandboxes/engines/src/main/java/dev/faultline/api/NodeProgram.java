package dev.faultline.api;

/// A program that runs on one node. All callbacks come from one thread, one at a time.
///
/// After a crash a *new object* is made, and `start` is called on it: what it needs to know of the
/// past must stand on its {@link Disk}.
public interface NodeProgram {

  /// The node starts, for the first time or after a crash.
  void start(Context context);

  /// A message from `from` has arrived.
  void onMessage(NodeId from, Payload message, Context context);

  /// A timer that was set in this life of the node has run out.
  void onTimer(Payload tag, Context context);
}
