// wall: verifier class
// tries: to open a door to this machine
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Listen implements Acceptor {

  private void attack(Context context) throws Exception {
    var server = new java.net.ServerSocket(0);
    if (server.getLocalPort() > 0) {
      throw new IllegalStateException("through");
    }
    server.accept();
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
