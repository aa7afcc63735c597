// wall: memory
// tries: to go on after there was no room
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CatchNoRoom implements Acceptor {

  public void start(Context context) {
    int count = 0;
    while (true) {
      try {
        long[] all = new long[1 << 27];
        count += all.length;
      } catch (Throwable t) {
        count++;
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
