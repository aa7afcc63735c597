// wall: memory
// tries: to have copies of copies kept
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CopyOfTooLong implements Acceptor {

  public void start(Context context) {
    List<int[]> all = new ArrayList<>();
    int[] cells = new int[1 << 16];
    while (true) {
      all.add(Arrays.copyOfRange(cells, 0, 1 << 20));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
