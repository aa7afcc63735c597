// wall: verifier method
// tries: to behave otherwise after a while
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class WallClock implements Acceptor {

  public void start(Context context) {
    long now = System.currentTimeMillis();
    if (now % 2 == 0) {
      context.log("even");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
