import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;

public class MyCall implements RemoteCall {

  @Override
  public void onCall(Request request, ClientContext context) {
    // TODO 1: the server knows nothing of this yet.
  }

  @Override
  public void onTimer(Payload tag, ClientContext context) {
    // TODO 2: is somebody still waiting?
  }

  @Override
  public void onRequest(NodeId client, Request request, ServerContext context) {
    // TODO 3: this makes a cup for every copy.
    Reply reply = context.execute(request);
    context.send(client, reply);
  }

  @Override
  public void onReply(Reply reply, ClientContext context) {
    context.complete(reply);
  }
}
