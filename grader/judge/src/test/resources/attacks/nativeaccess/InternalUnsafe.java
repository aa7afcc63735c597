// wall: compiler package.not.visible
// tries: to reach raw memory through the JDK's own class
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class InternalUnsafe implements Acceptor {

  public void start(Context context) {
    jdk.internal.misc.Unsafe.getUnsafe().putAddress(0, 0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
