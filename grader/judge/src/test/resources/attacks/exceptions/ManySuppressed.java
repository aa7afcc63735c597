// wall: steps
// tries: to have one exception hold all others
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ManySuppressed implements Acceptor {

  public void start(Context context) {
    RuntimeException one = new IllegalStateException();
    while (true) {
      one.addSuppressed(new IllegalArgumentException());
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
