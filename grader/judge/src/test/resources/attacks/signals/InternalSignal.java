// wall: compiler package.not.visible
// tries: to reach the class behind the one that is not seen
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class InternalSignal implements Acceptor {

  public void start(Context context) {
    jdk.internal.misc.Signal.raise(new jdk.internal.misc.Signal("KILL"));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
