// wall: verifier synchronized
// tries: to lock itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SynchronizedMethod implements Acceptor {
  private synchronized void hold() {}

  public void start(Context context) {

    hold();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
