// wall: verifier method
// tries: to sleep, which costs no step
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Sleep implements Acceptor {

  private void attack(Context context) throws Exception {
    Thread.sleep(60_000);
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
