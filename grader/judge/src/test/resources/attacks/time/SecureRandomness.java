// wall: verifier class
// tries: to drain the machine's randomness
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SecureRandomness implements Acceptor {

  public void start(Context context) {
    byte[] bytes = new byte[1 << 20];
    new java.security.SecureRandom().nextBytes(bytes);
    context.log("" + bytes[0]);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
