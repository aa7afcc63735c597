import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Takes a request below the highest for a repeat, though it may only have been overtaken. */
public class MyCall implements RemoteCall {

  private final Set<Integer> waiting = new HashSet<>();
  private final Map<NodeId, Map<Integer, Reply>> replies = new HashMap<>();
  private final Map<NodeId, Integer> highest = new HashMap<>();

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
    Map<Integer, Reply> known = replies.computeIfAbsent(client, c -> new HashMap<>());
    if (request.id() > highest.getOrDefault(client, 0)) {
      highest.put(client, request.id());
      known.put(request.id(), context.execute(request));
    }
    if (known.containsKey(request.id())) {
      context.send(client, known.get(request.id()));
    }
  }

  @Override
  public void onReply(Reply reply, ClientContext context) {
    if (waiting.remove(reply.id())) {
      context.complete(reply);
    }
  }

  private void ask(Request request, ClientContext context) {
    context.send(context.server(), request);
    context.setTimer(10_000, request);
  }
}
