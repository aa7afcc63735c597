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

/** Forgets a reply that it has sent twice: by then it must have arrived. */
public class MyCall implements RemoteCall {

  /** A call: clients number theirs each for itself. */
  record Key(NodeId client, int id) {}

  private final Set<Integer> waiting = new HashSet<>();
  private final Map<Key, Reply> replies = new HashMap<>();

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
    if (replies.containsKey(key)) {
      context.send(client, replies.remove(key));
    } else {
      replies.put(key, context.execute(request));
      context.send(client, replies.get(key));
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
