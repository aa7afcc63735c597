// wall: verifier method
// tries: to run on the finalizer's thread, where no meter counts
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Finalize implements Acceptor {
  static class Late {
    @Override
    protected void finalize() {
      while (true) {}
    }
  }

  public void start(Context context) {

    for (int i = 0; i < 1000; i++) {
      new Late();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
