// wall: throws
// tries: to have the engine trip over a null
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PromiseOfNothing implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(from, new Promise(null, null));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
