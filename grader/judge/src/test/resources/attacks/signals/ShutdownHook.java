// wall: verifier method
// tries: to go on after the end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ShutdownHook implements Acceptor {

  public void start(Context context) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              while (true) {}
            }));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
