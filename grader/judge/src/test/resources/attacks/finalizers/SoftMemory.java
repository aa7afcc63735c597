// wall: verifier class
// tries: to feel how full the memory is
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SoftMemory implements Acceptor {

  public void start(Context context) {
    var soft = new java.lang.ref.SoftReference<>(new byte[1 << 20]);
    context.log("" + (soft.get() == null));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
