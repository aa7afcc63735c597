// wall: verifier extends
// tries: to be a thread
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExtendThread implements Acceptor {
  static class Mine extends Thread {
    @Override
    public void run() {
      while (true) {}
    }
  }

  public void start(Context context) {

    new Mine().start();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
