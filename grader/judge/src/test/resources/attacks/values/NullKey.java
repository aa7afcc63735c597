// wall: throws
// tries: to store under no key
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NullKey implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    context.disk().put(null, new Note(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
