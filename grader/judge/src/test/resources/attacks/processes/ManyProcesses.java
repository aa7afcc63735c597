// wall: verifier class
// tries: to start processes without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ManyProcesses implements Acceptor {

  private void attack(Context context) throws Exception {
    while (true) {
      new ProcessBuilder("sleep", "300", "faultline-attack").start();
    }
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
