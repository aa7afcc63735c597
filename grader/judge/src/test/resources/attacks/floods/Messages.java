// wall: kernel stopped.messages
// tries: to fill the network
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Messages implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    while (true) {
      context.send(new NodeId(0), new Note(1));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
