// wall: verifier method
// tries: to ask for an address outright
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class IdentityHash implements Acceptor {

  public void start(Context context) {
    context.log("" + System.identityHashCode(context));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
