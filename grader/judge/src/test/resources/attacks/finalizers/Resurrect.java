// wall: verifier method
// tries: to come back after it was collected
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Resurrect implements Acceptor {
  private Object kept;

  class Late {
    @Override
    protected void finalize() {
      kept = this;
    }
  }

  public void start(Context context) {

    new Late();
    context.log("" + kept);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
