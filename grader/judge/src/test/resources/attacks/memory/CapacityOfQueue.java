// wall: memory
// tries: to have a heap make room for what never comes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CapacityOfQueue implements Acceptor {

  public void start(Context context) {
    Queue<Integer> queue = new PriorityQueue<>(1 << 29);
    context.log("" + queue.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
