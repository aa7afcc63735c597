// wall: steps
// tries: to sort a long list by the natural order again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SortList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    for (int i = 0; i < 14; i++) {
      list.addAll(list);
    }
    while (true) {
      Collections.sort(list);
      Collections.reverse(list);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
