// wall: verifier method
// tries: to start a thread that costs nothing
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class VirtualThread implements Acceptor {

  public void start(Context context) {
    Thread.startVirtualThread(() -> {
      while (true) {}
    });
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
