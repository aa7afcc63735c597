// wall: steps
// tries: to sort a long array again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SortArray implements Acceptor {

  public void start(Context context) {
    int[] cells = new int[1 << 17];
    while (true) {
      for (int i = 0; i < 100; i++) {
        cells[i * 1000] = -i;
      }
      Arrays.sort(cells);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
