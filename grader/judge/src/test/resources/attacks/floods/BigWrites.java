// wall: steps
// tries: to write megabytes, and all of them are kept
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class BigWrites implements Acceptor {
  record Blob(byte[] bytes) implements Payload {}

  public void start(Context context) {

    byte[] bytes = new byte[1_000_000];
    while (true) {
      context.disk().append(new Blob(bytes));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
