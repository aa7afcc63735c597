// wall: compiler package.not.visible
// tries: to ignore the signal that ends it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HandleInterrupt implements Acceptor {

  public void start(Context context) {
    sun.misc.Signal.handle(new sun.misc.Signal("TERM"), signal -> {});
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
