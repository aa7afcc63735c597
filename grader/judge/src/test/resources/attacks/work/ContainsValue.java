// wall: steps
// tries: to search a table by value again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ContainsValue implements Acceptor {

  public void start(Context context) {
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      map.put(i, i);
    }
    while (true) {
      map.containsValue(-1);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
