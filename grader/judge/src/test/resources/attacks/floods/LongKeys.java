// wall: kernel misuse.long-key
// tries: to fill the disk with keys that are long
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LongKeys implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    String key = "0123456789".repeat(10_000);
    for (int i = 0; ; i++) {
      context.disk().put(key + i, new Note(i));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
