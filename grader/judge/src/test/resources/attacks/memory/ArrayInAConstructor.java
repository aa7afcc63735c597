// wall: memory
// tries: to take a gigabyte while it is made
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ArrayInAConstructor implements Acceptor {
  private final long[] all = new long[1 << 27];

  public void start(Context context) {

    context.log("" + all.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
