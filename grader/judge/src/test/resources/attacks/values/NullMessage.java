// wall: kernel misuse.null
// tries: to send nothing
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NullMessage implements Acceptor {

  public void start(Context context) {
    context.send(new NodeId(0), null);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
