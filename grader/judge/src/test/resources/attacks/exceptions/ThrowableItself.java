// wall: verifier method
// tries: to throw the root of them all
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ThrowableItself implements Acceptor {
  @SuppressWarnings("unchecked")
  static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  public void start(Context context) {

    ThrowableItself.<RuntimeException>sneak(new Throwable("neither"));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
