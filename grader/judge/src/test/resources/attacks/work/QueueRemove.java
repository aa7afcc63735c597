// wall: steps
// tries: to search a heap for what is not in it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class QueueRemove implements Acceptor {

  public void start(Context context) {
    Queue<Integer> queue = new PriorityQueue<>();
    for (int i = 0; i < 1_000; i++) {
      queue.add(i);
    }
    while (true) {
      queue.remove(-1);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
