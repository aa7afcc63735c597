package dev.faultline.engine.remote;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import dev.faultline.sim.ForwardingContext;
import dev.faultline.sim.Meter;
import dev.faultline.sim.Misuse;
import dev.faultline.sim.StrategyProgram;

/// Puts a learner's strategy on the server, beside the coffee machine.
final class ServerNode implements StrategyProgram {

  private static final int CUP_COST = 32;

  private final RemoteCall strategy;
  private final CallScene scene;
  private String handler = "constructor";

  ServerNode(RemoteCall strategy, CallScene scene) {
    this.strategy = strategy;
    this.scene = scene;
  }

  @Override
  public String handler() {
    return handler;
  }

  @Override
  public void start(Context context) {
    // It waits for requests.
  }

  @Override
  public void onMessage(NodeId from, Payload message, Context context) {
    if (message instanceof Request request) {
      handler = "onRequest";
      strategy.onRequest(from, request, new AtServer(context, from, scene));
    }
  }

  @Override
  public void onTimer(Payload tag, Context context) {
    // A server acts when it is asked, and at no other time.
  }

  /// What the server may do while it handles a request of `client`.
  private static final class AtServer extends ForwardingContext implements ServerContext {

    private final NodeId client;
    private final CallScene scene;

    AtServer(Context context, NodeId client, CallScene scene) {
      super(context);
      this.client = client;
      this.scene = scene;
    }

    @Override
    public Reply execute(Request request) {
      Meter.tick(CUP_COST);
      if (request == null) {
        throw new Misuse("null-request", "execute: the request is null; pass the one that came");
      }
      return scene.execute(client.index(), request);
    }
  }
}
