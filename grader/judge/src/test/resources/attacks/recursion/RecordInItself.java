// wall: depth
// tries: to have a record hashed that is in itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class RecordInItself implements Acceptor {
  record Box(List<Object> items) {}

  public void start(Context context) {

    List<Object> items = new ArrayList<>();
    Box box = new Box(items);
    items.add(box);
    context.log("" + box.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
