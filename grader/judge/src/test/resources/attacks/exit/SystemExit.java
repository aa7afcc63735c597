// wall: verifier method
// tries: to end the runner as if all were well
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SystemExit implements Acceptor {

  public void start(Context context) {
    System.exit(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
