// wall: verifier static
// tries: to keep what it adds to an exception
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExceptionConstant implements Acceptor {
  static final RuntimeException LOG = new IllegalStateException();

  public void start(Context context) {

    LOG.addSuppressed(new IllegalArgumentException());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
