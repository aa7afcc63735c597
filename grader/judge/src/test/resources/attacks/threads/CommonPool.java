// wall: verifier method
// tries: to run in the common pool
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CommonPool implements Acceptor {

  public void start(Context context) {
    java.util.concurrent.CompletableFuture.runAsync(() -> {
      while (true) {}
    });
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
