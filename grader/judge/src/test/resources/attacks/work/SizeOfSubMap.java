// wall: steps
// tries: to have a part of a tree counted again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SizeOfSubMap implements Acceptor {

  public void start(Context context) {
    NavigableMap<Integer, Integer> map = new TreeMap<>();
    for (int i = 0; i < 1_000; i++) {
      map.put(i, i);
    }
    NavigableMap<Integer, Integer> part = map.subMap(1, true, 999, true);
    while (true) {
      part.size();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
