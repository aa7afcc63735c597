// wall: steps
// tries: to have a table grow at each entry
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class LoadFactor implements Acceptor {

  public void start(Context context) {
    Map<Integer, Integer> map = new HashMap<>(16, 0.000_000_1f);
    for (int i = 0; i < 100; i++) {
      map.put(i, i);
    }
    context.log("" + map.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
