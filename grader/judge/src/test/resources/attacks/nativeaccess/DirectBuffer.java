// wall: verifier method
// tries: to take memory outside the heap
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DirectBuffer implements Acceptor {

  public void start(Context context) {
    var buffer = java.nio.ByteBuffer.allocateDirect(1 << 30);
    context.log("" + buffer.capacity());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
