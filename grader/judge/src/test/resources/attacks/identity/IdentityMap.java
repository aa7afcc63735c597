// wall: verifier class
// tries: to compare by address, and iterate so
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class IdentityMap implements Acceptor {

  public void start(Context context) {
    Map<String, Integer> map = new IdentityHashMap<>();
    map.put("a", 1);
    context.log("" + map);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
