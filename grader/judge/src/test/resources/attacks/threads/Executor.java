// wall: verifier method
// tries: to start a pool
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Executor implements Acceptor {

  public void start(Context context) {
    java.util.concurrent.Executors.newCachedThreadPool().submit(() -> {});
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
