// wall: verifier method
// tries: to see who calls, by an exception
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StackTrace implements Acceptor {

  public void start(Context context) {
    for (StackTraceElement element : new Exception().getStackTrace()) {
      context.log(element.getClassName());
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
