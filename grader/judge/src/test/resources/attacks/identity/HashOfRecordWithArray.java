// wall: throws
// tries: to have a record hashed by the address of an array
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfRecordWithArray implements Acceptor {
  record Note(int hash) implements Payload {}

  record Box(int[] cells) {}

  public void start(Context context) {

    context.disk().put("hash", new Note(new Box(new int[1]).hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
