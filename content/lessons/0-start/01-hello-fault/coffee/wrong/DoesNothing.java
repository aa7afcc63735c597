import dev.faultline.api.NodeId;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;

/** Nobody gets anything, and nobody pays. */
public class MyCall implements RemoteCall {

  @Override
  public void onCall(Request request, ClientContext context) {}

  @Override
  public void onRequest(NodeId client, Request request, ServerContext context) {}

  @Override
  public void onReply(Reply reply, ClientContext context) {}
}
