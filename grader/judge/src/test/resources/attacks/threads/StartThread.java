// wall: verifier class
// tries: to run beside the meter
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StartThread implements Acceptor {

  public void start(Context context) {
    new Thread(
            () -> {
              while (true) {}
            })
        .start();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
