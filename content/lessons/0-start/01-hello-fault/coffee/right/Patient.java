import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Waits long before it asks again, and keeps the result instead of the reply. */
public class MyCall implements RemoteCall {

  private final List<Integer> completed = new ArrayList<>();
  private final Map<String, String> results = new HashMap<>();

  @Override
  public void onCall(Request request, ClientContext context) {
    context.send(context.server(), request);
    context.setTimer(90_000, request);
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    if (tag instanceof Request request && !completed.contains(request.id())) {
      onCall(request, context);
    }
  }

  @Override
  public void onRequest(NodeId client, Request request, ServerContext context) {
    String key = client.index() + "/" + request.id();
    if (!results.containsKey(key)) {
      results.put(key, context.execute(request).result());
    }
    context.send(client, new Reply(request.id(), results.get(key)));
  }

  @Override
  public void onReply(Reply reply, ClientContext context) {
    if (!completed.contains(reply.id())) {
      completed.add(reply.id());
      context.complete(reply);
    }
  }
}
