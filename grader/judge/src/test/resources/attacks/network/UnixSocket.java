// wall: verifier method
// tries: to reach another process of this machine
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class UnixSocket implements Acceptor {

  private void attack(Context context) throws Exception {
    var address = java.net.UnixDomainSocketAddress.of("faultline-attack.sock");
    var server = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX);
    server.bind(address);
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
