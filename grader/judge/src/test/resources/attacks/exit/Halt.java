// wall: verifier method
// tries: to end the runner at once
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Halt implements Acceptor {

  public void start(Context context) {
    Runtime.getRuntime().halt(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
