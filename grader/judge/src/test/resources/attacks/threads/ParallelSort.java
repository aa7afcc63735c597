// wall: verifier method
// tries: to have an array sorted in the common pool
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ParallelSort implements Acceptor {

  public void start(Context context) {
    int[] cells = new int[1 << 20];
    Arrays.parallelSort(cells);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
