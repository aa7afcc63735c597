// wall: steps
// tries: to ask a part of a part of a part of a tree
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SubMapOfSubMap implements Acceptor {

  public void start(Context context) {
    NavigableMap<Integer, Integer> map = new TreeMap<>(Map.of(1, 1));
    for (int i = 0; i < 10_000; i++) {
      map = map.descendingMap().headMap(0, true);
    }
    context.log("" + map.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
