// wall: throws
// tries: to send the address of an exception
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfException implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    try {
      context.disk().put("nothing", null);
    } catch (IllegalArgumentException e) {
      context.disk().put("hash", new Note(e.hashCode()));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
