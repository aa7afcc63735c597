// wall: depth
// tries: to have a list hashed that is in itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HashOfItself implements Acceptor {

  public void start(Context context) {
    List<Object> list = new ArrayList<>();
    list.add(list);
    context.log("" + list.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
