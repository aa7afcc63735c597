// wall: steps
// tries: to keep tables until there is no room
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class MapOfMaps implements Acceptor {

  public void start(Context context) {
    Map<Integer, Object> map = new HashMap<>();
    for (int i = 0; ; i++) {
      map.put(i, new HashMap<>(Map.of(i, new TreeMap<>(Map.of(i, i)))));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
