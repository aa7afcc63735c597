// wall: memory
// tries: to take the longest array that there can be
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LongestArray implements Acceptor {

  public void start(Context context) {
    byte[] all = new byte[Integer.MAX_VALUE];
    context.log("" + all.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
