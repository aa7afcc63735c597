// wall: memory
// tries: to take a gigabyte at once
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OneHugeArray implements Acceptor {

  public void start(Context context) {
    long[] all = new long[1 << 27];
    context.log("" + all.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
