// wall: initialiser depth
// tries: to call itself while it is loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Initialiser implements Acceptor {
  static final int X = down(1);

  static int down(int n) {
    return down(n + 1) + 1;
  }

  public void start(Context context) {

    context.log("" + X);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
