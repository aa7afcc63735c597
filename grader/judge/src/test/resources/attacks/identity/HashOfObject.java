// wall: throws
// tries: to send what the machine's memory decides
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfObject implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    context.disk().put("hash", new Note(new Object().hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
