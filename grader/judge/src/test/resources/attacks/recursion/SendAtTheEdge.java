// wall: depth
// tries: to use the kernel where the stack is nearly full
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SendAtTheEdge implements Acceptor {
  private void down(Context context, int n) {
    context.log("here");
    down(context, n + 1);
  }

  public void start(Context context) {

    down(context, 0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
