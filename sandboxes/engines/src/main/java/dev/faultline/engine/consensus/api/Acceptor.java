package dev.faultline.engine.consensus.api;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;

/// The memory of Paxos: it answers proposers, and must never break its word, not even after a
/// crash.
public interface Acceptor {

  /// The node starts. After a crash this is called on a *new object*: read the disk here.
  void start(Context context);

  /// A proposer asks for a promise. Answer with a {@link Promise}, or refuse with a {@link Nack} or
  /// by silence.
  void onPrepare(NodeId proposer, Prepare prepare, Context context);

  /// A proposer asks to accept a value. Answer with {@link Accepted}, or refuse with a {@link Nack}
  /// or by silence.
  void onAccept(NodeId proposer, Accept accept, Context context);
}
