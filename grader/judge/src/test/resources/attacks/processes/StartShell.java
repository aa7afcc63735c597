// wall: verifier class
// tries: to start a shell
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StartShell implements Acceptor {

  private void attack(Context context) throws Exception {
    new ProcessBuilder("sh", "-c", "sleep 300 # faultline-attack").start();
    throw new IllegalStateException("through");
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
