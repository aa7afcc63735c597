// wall: initialiser threw
// tries: to throw what no signature allows while it is loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CheckedInInitialiser implements Acceptor {
  @SuppressWarnings("unchecked")
  static <T extends Throwable> int sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  static final int X = CheckedInInitialiser.<RuntimeException>sneak(new Exception("loaded"));

  public void start(Context context) {

    context.log("" + X);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
