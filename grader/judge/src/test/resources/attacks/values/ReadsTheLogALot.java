// wall: steps
// tries: to read megabytes of the log again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ReadsTheLogALot implements Acceptor {
  record Blob(byte[] bytes) implements Payload {}

  public void start(Context context) {

    context.disk().append(new Blob(new byte[1_000_000]));
    context.disk().append(new Blob(new byte[1_000_000]));
    while (true) {
      context.disk().log();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
