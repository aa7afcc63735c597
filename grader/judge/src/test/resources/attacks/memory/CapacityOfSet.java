// wall: memory
// tries: to have a set make room at its first element
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CapacityOfSet implements Acceptor {

  public void start(Context context) {
    Set<Integer> set = new HashSet<>(1 << 30);
    set.add(1);
    context.log("" + set.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
