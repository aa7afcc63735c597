// wall: verifier method
// tries: to park the thread that the kernel runs on
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Park implements Acceptor {

  public void start(Context context) {
    java.util.concurrent.locks.LockSupport.park();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
