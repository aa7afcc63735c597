// wall: verifier class
// tries: to change the grader's own jars in place
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RandomAccess implements Acceptor {

  private void attack(Context context) throws Exception {
    try (var file = new java.io.RandomAccessFile("faultline-attack-random", "rw")) {
      file.setLength(1 << 20);
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
