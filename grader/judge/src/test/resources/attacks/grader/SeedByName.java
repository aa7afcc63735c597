// wall: compiler doesnt.exist
// tries: to make the stream that its own random numbers come from
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SeedByName implements Acceptor {

  public void start(Context context) {
    dev.faultline.sim.SeededRandom random = (dev.faultline.sim.SeededRandom) context.random();
    context.log("" + random);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
