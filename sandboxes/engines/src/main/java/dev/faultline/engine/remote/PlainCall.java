package dev.faultline.engine.remote;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Asks again until there is a reply; keeps every reply and never executes twice.
final class PlainCall implements RemoteCall {

  private static final long PATIENCE_MICROS = 10_000;

  private record Key(NodeId client, int id) {}

  private final Set<Integer> waiting = new LinkedHashSet<>();
  private final Map<Key, Reply> replies = new LinkedHashMap<>();

  @Override
  public void onCall(Request request, ClientContext context) {
    waiting.add(request.id());
    ask(request, context);
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    if (tag instanceof Request request && waiting.contains(request.id())) {
      ask(request, context);
    }
  }

  @Override
  public void onRequest(NodeId client, Request request, ServerContext context) {
    Key key = new Key(client, request.id());
    Reply reply = replies.computeIfAbsent(key, k -> context.execute(request));
    context.send(client, reply);
  }

  @Override
  public void onReply(Reply reply, ClientContext context) {
    if (waiting.remove(reply.id())) {
      context.complete(reply);
    }
  }

  private static void ask(Request request, ClientContext context) {
    context.send(context.server(), request);
    context.setTimer(PATIENCE_MICROS, request);
  }
}
