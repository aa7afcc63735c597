package dev.faultline.engine.consensus.api;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;

/// A node that plays all roles of Paxos: proposer, acceptor and learner.
///
/// What nodes send to one another is up to the strategy: the records of this package, or its own.
public interface PaxosNode {

  /// The node starts. After a crash this is called on a *new object*: read the disk here.
  void start(PaxosContext context);

  /// A client asks this node to get `value` chosen. Where another value is chosen, the node learns
  /// that one. A client may ask any node, at any time, and more than once.
  void onPropose(String value, PaxosContext context);

  /// A message from `from` has arrived; `from` may be this very node.
  void onMessage(NodeId from, Payload message, PaxosContext context);

  /// A timer that was set in this life of the node has run out.
  void onTimer(Payload tag, PaxosContext context);
}
