// wall: verifier method
// tries: to wait, which costs no step
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class WaitForEver implements Acceptor {

  private void attack(Context context) throws Exception {
    Object lock = new Object();
    lock.wait();
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
