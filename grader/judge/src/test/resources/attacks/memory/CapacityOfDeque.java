// wall: memory
// tries: to have a deque make room for what never comes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CapacityOfDeque implements Acceptor {

  public void start(Context context) {
    Deque<Integer> deque = new ArrayDeque<>(1 << 29);
    context.log("" + deque.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
