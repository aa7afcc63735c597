// wall: throws
// tries: to send the address of a lambda
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HashOfLambda implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    Object run = (Runnable) () -> {};
    context.disk().put("hash", new Note(run.hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
