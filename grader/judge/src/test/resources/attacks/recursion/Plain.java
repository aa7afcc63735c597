// wall: depth
// tries: to call itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Plain implements Acceptor {
  private int down(int n) {
    return down(n + 1) + 1;
  }

  public void start(Context context) {

    down(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
