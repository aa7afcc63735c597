// wall: verifier class
// tries: to write frames on the runner's own descriptor
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DescriptorOut implements Acceptor {

  private void attack(Context context) throws Exception {
    var out = new java.io.FileOutputStream(java.io.FileDescriptor.out);
    out.write(new byte[] {0, 0, 0, 1, 9});
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
