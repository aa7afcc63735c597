// wall: verifier class
// tries: to let the collector decide what it sends
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class WeakMap implements Acceptor {

  public void start(Context context) {
    Map<Object, String> map = new WeakHashMap<>();
    map.put(new Object(), "gone?");
    context.log("" + map.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
