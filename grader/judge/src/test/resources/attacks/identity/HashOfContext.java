// wall: throws
// tries: to send the address of the kernel's own object
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfContext implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    context.disk().put("hash", new Note(context.hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
