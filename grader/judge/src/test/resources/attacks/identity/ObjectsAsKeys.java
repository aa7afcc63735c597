// wall: throws
// tries: to let addresses of objects decide an order
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ObjectsAsKeys implements Acceptor {
  record Note(String order) implements Payload {}

  public void start(Context context) {

    Map<Object, Integer> map = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      map.put(new Object(), i);
    }
    context.disk().put("order", new Note("" + map.values()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
