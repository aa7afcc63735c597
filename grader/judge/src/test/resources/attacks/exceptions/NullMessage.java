// wall: throws
// tries: to log nothing
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NullMessage implements Acceptor {

  public void start(Context context) {
    context.log(null);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
