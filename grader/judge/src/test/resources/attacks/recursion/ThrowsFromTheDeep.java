// wall: depth
// tries: to throw from where the stack is nearly full
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ThrowsFromTheDeep implements Acceptor {
  private int down(int n) {
    try {
      return down(n + 1);
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
  }

  public void start(Context context) {

    down(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
