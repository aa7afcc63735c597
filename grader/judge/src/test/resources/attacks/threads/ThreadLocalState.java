// wall: verifier method
// tries: to keep state that outlives the node
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ThreadLocalState implements Acceptor {

  public void start(Context context) {
    ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);
    count.set(count.get() + 1);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
