import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import java.util.HashSet;
import java.util.Set;

/** Asks again until there is a reply. Its server makes a cup for whatever comes. */
public class Forgetful implements RemoteCall {

  private final Set<Integer> waiting = new HashSet<>();

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
    context.send(client, context.execute(request));
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
