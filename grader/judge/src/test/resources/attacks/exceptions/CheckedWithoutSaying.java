// wall: throws
// tries: to throw what no signature allows
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CheckedWithoutSaying implements Acceptor {
  static class Checked extends Exception {}

  @SuppressWarnings("unchecked")
  static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  public void start(Context context) {

    CheckedWithoutSaying.<RuntimeException>sneak(new Checked());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
