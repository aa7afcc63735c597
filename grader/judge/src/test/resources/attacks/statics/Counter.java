// wall: verifier static
// tries: to count over all runs
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Counter implements Acceptor {
  static int runs;

  public void start(Context context) {

    runs++;
    context.log("" + runs);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
