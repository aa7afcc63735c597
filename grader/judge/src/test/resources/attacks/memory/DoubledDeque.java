// wall: steps
// tries: to add a deque to itself, sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DoubledDeque implements Acceptor {

  public void start(Context context) {
    Deque<Integer> deque = new ArrayDeque<>(List.of(1));
    for (int i = 0; i < 60; i++) {
      deque.addAll(new ArrayList<>(deque));
    }
    context.log("" + deque.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
