// wall: memory
// tries: to write one line of a gigabyte
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OneHugeLog implements Acceptor {

  public void start(Context context) {
    context.log("x".repeat(1 << 30));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
