// wall: steps
// tries: to fill a long array again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class FillArray implements Acceptor {

  public void start(Context context) {
    int[] cells = new int[1 << 17];
    while (true) {
      Arrays.fill(cells, 1);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
