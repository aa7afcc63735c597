// wall: verifier method
// tries: to find a class by its name
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ForName implements Acceptor {

  private void attack(Context context) throws Exception {
    Class.forName("java.lang.Runtime").getMethod("getRuntime").invoke(null);
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
