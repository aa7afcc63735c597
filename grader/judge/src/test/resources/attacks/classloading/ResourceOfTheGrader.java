// wall: verifier method
// tries: to read the grader's files through its class loader
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ResourceOfTheGrader implements Acceptor {

  private void attack(Context context) throws Exception {
    var in = ResourceOfTheGrader.class.getResourceAsStream("/dev/faultline/sim/Meter.class");
    context.log("" + in.readAllBytes().length);
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
