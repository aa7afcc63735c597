// wall: verifier class
// tries: to make an object out of bytes, past all constructors
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ReadObject implements Acceptor {

  private void attack(Context context) throws Exception {
    byte[] bytes = {(byte) 0xAC, (byte) 0xED, 0, 5, 0x70};
    Object made =
        new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes)).readObject();
    context.log("" + made);
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
