// wall: steps
// tries: to keep a tree by an order that contradicts itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class LyingComparator implements Acceptor {

  public void start(Context context) {
    TreeSet<Integer> set = new TreeSet<>((a, b) -> 1);
    for (int i = 0; ; i++) {
      set.add(i);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
