// wall: throws
// tries: to send to a node before the first
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NegativeNode implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    context.send(new NodeId(-1), new Note(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
