package dev.faultline.engine.consensus;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.sim.StrategyProgram;

/// Puts a learner's acceptor on a node. Only what proposers send reaches it.
final class AcceptorNode implements StrategyProgram {

  private final Acceptor acceptor;
  private final int proposers;
  private String handler = "constructor";

  AcceptorNode(Acceptor acceptor, int proposers) {
    this.acceptor = acceptor;
    this.proposers = proposers;
  }

  @Override
  public String handler() {
    return handler;
  }

  @Override
  public void start(Context context) {
    handler = "start";
    acceptor.start(context);
  }

  @Override
  public void onMessage(NodeId from, Payload message, Context context) {
    if (from.index() >= proposers) {
      return;
    }
    if (message instanceof Prepare prepare) {
      handler = "onPrepare";
      acceptor.onPrepare(from, prepare, context);
    } else if (message instanceof Accept accept) {
      handler = "onAccept";
      acceptor.onAccept(from, accept, context);
    }
  }

  @Override
  public void onTimer(Payload tag, Context context) {
    // An acceptor has no use for timers: it answers, or is silent.
  }
}
