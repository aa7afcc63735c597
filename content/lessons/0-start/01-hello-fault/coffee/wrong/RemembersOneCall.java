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

/** The client knows only the call that came last; those before it are not asked for again. */
public class MyCall implements RemoteCall {

  /** A call: clients number theirs each for itself. */
  record Key(NodeId client, int id) {}

  private int waiting;
  private final Set<Integer> completed = new HashSet<>();
  private final Map<Key, Reply> replies = new HashMap<>();

  @Override
  public void onCall(Request request, ClientContext context) {
    waiting = request.id();
    ask(request, context);
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    if (tag instanceof Request request && waiting == request.id()) {
      ask(request, context);
    }
  }

  @Override
  public void onRequest(NodeId client, Request request, ServerContext context) {
    Key key = new Key(client, request.id());
    if (!replies.containsKey(key)) {
      replies.put(key, context.execute(request));
    }
    context.send(client, replies.get(key));
  }

  @Override
  public void onReply(Reply reply, ClientContext context) {
    if (waiting == reply.id()) {
      waiting = 0;
    }
    if (completed.add(reply.id())) {
      context.complete(reply);
    }
  }

  private void ask(Request request, ClientContext context) {
    context.send(context.server(), request);
    context.setTimer(10_000, request);
  }
}
