import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** One timer asks again for everything that is still open, and stops when nothing is. */
public class MyCall implements RemoteCall {

  record Tick() implements Payload {}

  /** A call: clients number theirs each for itself. */
  record Key(NodeId client, int id) {}

  private final Map<Integer, Request> waiting = new TreeMap<>();
  private final Map<Key, Reply> replies = new HashMap<>();
  private boolean isTicking;

  @Override
  public void onCall(Request request, ClientContext context) {
    waiting.put(request.id(), request);
    context.send(context.server(), request);
    tick(context);
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    isTicking = false;
    for (Request request : waiting.values()) {
      context.send(context.server(), request);
      tick(context);
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
    if (waiting.remove(reply.id()) != null) {
      context.complete(reply);
    }
  }

  private void tick(ClientContext context) {
    if (!isTicking) {
      isTicking = true;
      context.setTimer(15_000, new Tick());
    }
  }
}
