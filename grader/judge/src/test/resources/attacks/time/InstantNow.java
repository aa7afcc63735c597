// wall: verifier method
// tries: to read the clock of the new library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class InstantNow implements Acceptor {

  public void start(Context context) {
    var now = java.time.Instant.now();
    context.log("" + now);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
