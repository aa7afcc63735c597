import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.HashMap;
import java.util.Map;

/** A table of replies for each client, and little patience. */
public class MyCall implements RemoteCall {

  private final Map<Integer, Request> waiting = new HashMap<>();
  private final Map<NodeId, Map<Integer, Reply>> tables = new HashMap<>();

  @Override
  public void onCall(Request request, ClientContext context) {
    waiting.put(request.id(), request);
    ask(request, context);
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    if (tag instanceof Request request && waiting.containsKey(request.id())) {
      ask(request, context);
    }
  }

  @Override
  public void onRequest(NodeId client, Request request, ServerContext context) {
    Map<Integer, Reply> table = tables.computeIfAbsent(client, c -> new HashMap<>());
    Reply reply = table.computeIfAbsent(request.id(), id -> context.execute(request));
    context.send(client, reply);
  }

  @Override
  public void onReply(Reply reply, ClientContext context) {
    if (waiting.remove(reply.id()) != null) {
      context.complete(reply);
    }
  }

  private void ask(Request request, ClientContext context) {
    context.send(context.server(), request);
    context.setTimer(5_000, request);
  }
}
