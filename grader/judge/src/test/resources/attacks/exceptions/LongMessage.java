// wall: memory
// tries: to have a gigabyte quoted
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LongMessage implements Acceptor {

  public void start(Context context) {
    throw new IllegalStateException("x".repeat(1 << 30));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
