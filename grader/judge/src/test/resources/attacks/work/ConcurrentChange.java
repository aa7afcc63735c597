// wall: steps
// tries: to change a list while it is iterated, again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ConcurrentChange implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    while (true) {
      try {
        for (int n : list) {
          list.add(n);
        }
      } catch (ConcurrentModificationException e) {
        list.clear();
        list.add(1);
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
