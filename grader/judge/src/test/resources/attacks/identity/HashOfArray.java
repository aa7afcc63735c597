// wall: throws
// tries: to send the address of an array
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfArray implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    int[] cells = {1, 2, 3};
    context.disk().put("hash", new Note(cells.hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
