// wall: verifier method
// tries: to start a program the old way
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RuntimeExec implements Acceptor {

  private void attack(Context context) throws Exception {
    Runtime.getRuntime().exec(new String[] {"sleep", "300", "faultline-attack"});
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
