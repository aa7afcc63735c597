// wall: verifier method
// tries: to read the server's secret
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EnvironmentOfTheServer implements Acceptor {

  public void start(Context context) {
    context.log("" + System.getenv());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
