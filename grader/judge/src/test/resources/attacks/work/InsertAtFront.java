// wall: steps
// tries: to move a longer list at each step
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class InsertAtFront implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      list.add(i);
    }
    for (int i = 0; i < 6; i++) {
      list.addAll(list);
    }
    while (true) {
      list.add(0, 1);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
