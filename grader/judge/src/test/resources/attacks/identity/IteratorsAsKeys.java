// wall: throws
// tries: to let addresses decide by objects that hide behind an interface
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class IteratorsAsKeys implements Acceptor {
  record Note(String order) implements Payload {}

  public void start(Context context) {

    Set<Object> set = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      set.add(List.of(i).iterator());
    }
    StringBuilder order = new StringBuilder();
    for (Object iterator : set) {
      order.append(((Iterator<?>) iterator).next()).append(' ');
    }
    context.disk().put("order", new Note(order.toString()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
