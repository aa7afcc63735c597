// wall: verifier class
// tries: to fill the disk through a stream
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StreamToFile implements Acceptor {

  private void attack(Context context) throws Exception {
    try (var out = new java.io.FileOutputStream("faultline-attack-stream")) {
      while (true) {
        out.write(new byte[1 << 20]);
      }
    }
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
