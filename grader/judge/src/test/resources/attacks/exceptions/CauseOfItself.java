// wall: throws
// tries: to be its own cause by a ring
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CauseOfItself implements Acceptor {

  public void start(Context context) {
    RuntimeException one = new IllegalStateException("one");
    RuntimeException other = new IllegalStateException("other", one);
    one.initCause(other);
    throw one;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
