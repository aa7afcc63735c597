package dev.faultline.engine.remote;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.sim.ForwardingContext;
import dev.faultline.sim.Meter;
import dev.faultline.sim.Misuse;
import dev.faultline.sim.StrategyProgram;

/// Puts a learner's strategy on a client, where people come with their wishes.
final class ClientNode implements StrategyProgram {

  private static final NodeId SERVER = new NodeId(Roster.SERVER);
  private static final int COMPLETE_COST = 16;

  private final RemoteCall strategy;
  private final CallScene scene;
  private String handler = "constructor";

  ClientNode(RemoteCall strategy, CallScene scene) {
    this.strategy = strategy;
    this.scene = scene;
  }

  @Override
  public String handler() {
    return handler;
  }

  @Override
  public void start(Context context) {
    // It waits to be asked.
  }

  @Override
  public void onMessage(NodeId from, Payload message, Context context) {
    if (message instanceof Ask(var request)) {
      scene.asked(context.self().index(), request);
      handler = "onCall";
      strategy.onCall(request, new AtClient(context, scene));
    } else if (message instanceof Reply reply) {
      handler = "onReply";
      strategy.onReply(reply, new AtClient(context, scene));
    }
  }

  @Override
  public void onTimer(Payload tag, Context context) {
    handler = "onTimer";
    strategy.onTimer(tag, new AtClient(context, scene));
  }

  /// What a client may do.
  private static final class AtClient extends ForwardingContext implements ClientContext {

    private final CallScene scene;

    AtClient(Context context, CallScene scene) {
      super(context);
      this.scene = scene;
    }

    @Override
    public NodeId server() {
      return SERVER;
    }

    @Override
    public void complete(Reply reply) {
      Meter.tick(COMPLETE_COST);
      if (reply == null) {
        throw new Misuse("null-reply", "complete: the reply is null; pass the one that came");
      }
      scene.complete(self().index(), reply);
    }
  }
}
