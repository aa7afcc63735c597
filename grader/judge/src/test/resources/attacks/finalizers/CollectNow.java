// wall: verifier method
// tries: to make the collector run
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CollectNow implements Acceptor {

  public void start(Context context) {
    System.gc();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
