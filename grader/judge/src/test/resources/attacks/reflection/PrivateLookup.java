// wall: verifier method
// tries: to look into the meter
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PrivateLookup implements Acceptor {

  private void attack(Context context) throws Exception {
    var inside =
        java.lang.invoke.MethodHandles.privateLookupIn(
            Class.forName("dev.faultline.sim.Meter"), java.lang.invoke.MethodHandles.lookup());
    context.log("" + inside);
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
