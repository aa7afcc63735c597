// wall: steps
// tries: to keep a heap by an order that changes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HostileQueueOrder implements Acceptor {

  public void start(Context context) {
    int[] turn = {0};
    Queue<Integer> queue = new PriorityQueue<>((a, b) -> turn[0]++ % 3 - 1);
    while (true) {
      queue.add(1);
      queue.add(2);
      queue.poll();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
