// wall: throws
// tries: to send the address of a builder
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfStringBuilder implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    Object builder = new StringBuilder("a");
    context.disk().put("hash", new Note(builder.hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
