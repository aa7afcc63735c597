// wall: steps
// tries: to have a map of maps hashed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class MapHashNested implements Acceptor {

  public void start(Context context) {
    Map<String, Object> map = Map.of();
    for (int i = 0; i < 60; i++) {
      map = Map.of("a", map, "b", map);
    }
    context.log("" + map.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
