// wall: verifier class
// tries: to call home
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Connect implements Acceptor {

  private void attack(Context context) throws Exception {
    try (var socket = new java.net.Socket("127.0.0.1", 9)) {
      socket.getOutputStream().write(1);
    }
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
