// wall: verifier method
// tries: to measure the machine
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NanoClock implements Acceptor {

  public void start(Context context) {
    long start = System.nanoTime();
    context.log("" + start);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
