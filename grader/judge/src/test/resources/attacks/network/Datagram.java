// wall: verifier class
// tries: to send a packet that asks for no answer
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Datagram implements Acceptor {

  private void attack(Context context) throws Exception {
    var socket = new java.net.DatagramSocket();
    socket.send(
        new java.net.DatagramPacket(new byte[1], 1, java.net.InetAddress.getLoopbackAddress(), 9));
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
