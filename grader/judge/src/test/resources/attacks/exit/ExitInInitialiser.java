// wall: verifier method
// tries: to end the runner when its class is loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExitInInitialiser implements Acceptor {
  static final int NOTHING = leave();

  static int leave() {
    System.exit(0);
    return 0;
  }

  public void start(Context context) {

    context.log("" + NOTHING);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
