// wall: verifier method
// tries: to make a file in the temporary folder by the oldest class
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OldFile implements Acceptor {

  private void attack(Context context) throws Exception {
    java.io.File.createTempFile("faultline-attack", ".txt");
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
