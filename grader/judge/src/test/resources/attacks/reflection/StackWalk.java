// wall: verifier field
// tries: to see who calls
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StackWalk implements Acceptor {

  public void start(Context context) {
    StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .forEach(frame -> context.log(frame.getDeclaringClass().getName()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
