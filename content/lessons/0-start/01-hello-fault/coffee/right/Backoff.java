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

/** Waits twice as long after each try, and a little at random. */
public class MyCall implements RemoteCall {

  /** A call: clients number theirs each for itself. */
  record Key(NodeId client, int id) {}

  record Retry(Request request, long pauseMicros) implements Payload {}

  private final Set<Integer> waiting = new HashSet<>();
  private final Map<Key, Reply> replies = new HashMap<>();

  @Override
  public void onCall(Request request, ClientContext context) {
    waiting.add(request.id());
    ask(request, 6_000, context);
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    if (tag instanceof Retry retry && waiting.contains(retry.request().id())) {
      ask(retry.request(), Math.min(2 * retry.pauseMicros(), 200_000), context);
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
    if (waiting.remove(reply.id())) {
      context.complete(reply);
    }
  }

  private void ask(Request request, long pauseMicros, ClientContext context) {
    context.send(context.server(), request);
    long jitter = context.random().nextLong(pauseMicros / 4);
    context.setTimer(pauseMicros + jitter, new Retry(request, pauseMicros));
  }
}
