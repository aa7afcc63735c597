// wall: verifier synchronized
// tries: to hold a lock that the grader needs
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SynchronizedBlock implements Acceptor {

  public void start(Context context) {
    synchronized (context) {
      context.log("held");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
