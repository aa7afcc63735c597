// wall: compiler doesnt.exist
// tries: to read which faults are to come
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PlanByName implements Acceptor {

  public void start(Context context) {
    context.log("" + new dev.faultline.sim.Plan());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
