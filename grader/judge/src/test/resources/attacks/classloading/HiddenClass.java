// wall: verifier method
// tries: to define a class that no list knows
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HiddenClass implements Acceptor {

  private void attack(Context context) throws Exception {
    java.lang.invoke.MethodHandles.lookup().defineHiddenClass(new byte[0], true);
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
