// wall: verifier method
// tries: to interrupt the thread that reads the pipe
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class InterruptItself implements Acceptor {

  public void start(Context context) {
    Thread.currentThread().interrupt();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
