// wall: steps
// tries: to read a megabyte from the disk again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ReadsALot implements Acceptor {
  record Blob(byte[] bytes) implements Payload {}

  public void start(Context context) {

    context.disk().put("a", new Blob(new byte[1_000_000]));
    while (true) {
      context.disk().get("a");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
