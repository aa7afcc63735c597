// wall: memory
// tries: to have the collector clear array after array
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ArraysThrownAway implements Acceptor {

  public void start(Context context) {
    long sum = 0;
    while (true) {
      sum += new byte[1 << 24].length;
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
