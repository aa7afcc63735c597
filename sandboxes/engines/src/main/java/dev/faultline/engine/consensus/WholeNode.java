package dev.faultline.engine.consensus;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.sim.ForwardingContext;
import dev.faultline.sim.Meter;
import dev.faultline.sim.Misuse;
import dev.faultline.sim.StrategyProgram;

/// Puts a learner's whole Paxos node on a node.
final class WholeNode implements StrategyProgram {

  private static final int LEARN_COST = 16;

  private final PaxosNode strategy;
  private final LearnMonitor monitor;
  private String handler = "constructor";

  WholeNode(PaxosNode strategy, LearnMonitor monitor) {
    this.strategy = strategy;
    this.monitor = monitor;
  }

  @Override
  public String handler() {
    return handler;
  }

  @Override
  public void start(Context context) {
    handler = "start";
    monitor.started(context.self().index());
    strategy.start(new Door(context));
  }

  @Override
  public void onMessage(NodeId from, Payload message, Context context) {
    if (message instanceof ProposerNode.Propose(String value)) {
      handler = "onPropose";
      monitor.asked(context.self().index(), value);
      strategy.onPropose(value, new Door(context));
    } else {
      handler = "onMessage";
      strategy.onMessage(from, message, new Door(context));
    }
  }

  @Override
  public void onTimer(Payload tag, Context context) {
    handler = "onTimer";
    strategy.onTimer(tag, new Door(context));
  }

  /// The context that the strategy sees.
  private final class Door extends ForwardingContext implements PaxosContext {

    Door(Context context) {
      super(context);
    }

    @Override
    @SuppressWarnings("ConstantValue") // a strategy may pass anything
    public void learn(String value) {
      if (value == null) {
        throw new Misuse("null-value", "learn: the value is null; say which one is chosen");
      }
      Meter.tick(LEARN_COST + value.length());
      monitor.learnt(self().index(), value);
    }
  }
}
