// wall: initialiser memory
// tries: to take a gigabyte while it is loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ArrayInAnInterface implements Acceptor {
  static final int LENGTH = new long[1 << 27].length;

  public void start(Context context) {

    context.log("" + LENGTH);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
