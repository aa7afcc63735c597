// wall: compiler package.not.visible
// tries: to end the runner by a signal
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RaiseKill implements Acceptor {

  public void start(Context context) {
    sun.misc.Signal.raise(new sun.misc.Signal("KILL"));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
