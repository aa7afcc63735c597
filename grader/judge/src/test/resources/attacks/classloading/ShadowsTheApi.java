// wall: compiler does.not.override.abstract
// tries: to put a record of its own in the place of one of the API
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ShadowsTheApi implements Acceptor {
  record NodeId(int index) {
    NodeId {
      while (true) {}
    }
  }

  public void start(Context context) {

    context.send(new NodeId(0), null);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
