// wall: memory
// tries: to have an ordered table make room at its first entry
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CapacityOfLinkedMap implements Acceptor {

  public void start(Context context) {
    Map<Integer, Integer> map = new LinkedHashMap<>(1 << 30);
    map.put(1, 1);
    context.log("" + map.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
