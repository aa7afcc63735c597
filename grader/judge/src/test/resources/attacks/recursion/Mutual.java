// wall: depth
// tries: to have two call each other
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Mutual implements Acceptor {
  private boolean even(int n) {
    return n != -1 && odd(n + 1);
  }

  private boolean odd(int n) {
    return n != -1 && even(n + 1);
  }

  public void start(Context context) {

    even(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
