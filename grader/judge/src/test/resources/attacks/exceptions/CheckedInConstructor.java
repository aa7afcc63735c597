// wall: throws
// tries: to throw what no signature allows while it is made
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CheckedInConstructor implements Acceptor {
  @SuppressWarnings("unchecked")
  static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  public CheckedInConstructor() {
    CheckedInConstructor.<RuntimeException>sneak(new Exception("made"));
  }

  public void start(Context context) {

    context.log("made");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
