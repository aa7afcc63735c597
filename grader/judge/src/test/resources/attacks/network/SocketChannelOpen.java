// wall: verifier method
// tries: to open a socket through a channel
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SocketChannelOpen implements Acceptor {

  private void attack(Context context) throws Exception {
    var channel = java.nio.channels.SocketChannel.open();
    channel.connect(new java.net.InetSocketAddress("127.0.0.1", 9));
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
