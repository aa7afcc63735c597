// wall: verifier extends
// tries: to throw what is neither error nor exception
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OwnThrowable implements Acceptor {
  static class Strange extends Throwable {}

  @SuppressWarnings("unchecked")
  static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  public void start(Context context) {

    OwnThrowable.<RuntimeException>sneak(new Strange());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
