// wall: kernel misuse.no-node
// tries: to send to nobody
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NullNode implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    context.send(null, new Note(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
