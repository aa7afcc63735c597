// wall: kernel misuse.no-node
// tries: to send to a node that there is not
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NoSuchNode implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    context.send(new NodeId(Integer.MAX_VALUE), new Note(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
