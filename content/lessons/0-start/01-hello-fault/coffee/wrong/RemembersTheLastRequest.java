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

/** A request from before the last one counts as new. */
public class MyCall implements RemoteCall {

  private final Set<Integer> waiting = new HashSet<>();
  private final Map<NodeId, Reply> last = new HashMap<>();

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
    Reply reply = last.get(client);
    if (reply == null || reply.id() != request.id()) {
      reply = context.execute(request);
      last.put(client, reply);
    }
    context.send(client, reply);
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
