// wall: memory
// tries: to clone a long array again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CloneArray implements Acceptor {

  public void start(Context context) {
    int[] cells = new int[1 << 17];
    while (true) {
      cells = cells.clone();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
