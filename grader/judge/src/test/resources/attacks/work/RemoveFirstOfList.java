// wall: steps
// tries: to move a long list at each step
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class RemoveFirstOfList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(Collections.<Integer>emptyList());
    for (int i = 0; i < 1_000; i++) {
      list.add(i);
    }
    for (int i = 0; i < 6; i++) {
      list.addAll(list);
    }
    while (true) {
      list.add(list.remove(0));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
