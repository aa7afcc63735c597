// wall: throws
// tries: to take less than nothing
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NegativeArray implements Acceptor {

  public void start(Context context) {
    int[] all = new int[-1];
    context.log("" + all.length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
