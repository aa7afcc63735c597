// wall: verifier method
// tries: to read what the machine is told
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Environment implements Acceptor {

  public void start(Context context) {
    context.log("" + System.getenv("PATH") + System.getProperty("user.home"));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
