// wall: compiler doesnt.exist
// tries: to give itself more steps
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class MeterByName implements Acceptor {

  public void start(Context context) {
    dev.faultline.sim.Meter.begin(Long.MAX_VALUE);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
