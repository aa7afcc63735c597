// wall: steps
// tries: to fill the disk with keys, synced each time
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Keys implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    for (int i = 0; ; i++) {
      context.disk().put("key" + i, new Note(i));
      context.disk().sync();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
