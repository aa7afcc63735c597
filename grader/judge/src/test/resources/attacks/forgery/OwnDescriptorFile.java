// wall: verifier class
// tries: to reach the pipe through the file system
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OwnDescriptorFile implements Acceptor {

  private void attack(Context context) throws Exception {
    try (var pipe = new java.io.FileOutputStream("/proc/self/fd/1")) {
      pipe.write(1);
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
