// wall: compiler doesnt.exist
// tries: to catch what stops it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SignalByName implements Acceptor {

  public void start(Context context) {
    try {
      while (true) {}
    } catch (dev.faultline.sim.Signal signal) {
      context.log("still here");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
