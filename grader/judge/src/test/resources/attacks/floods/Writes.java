// wall: steps
// tries: to write without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Writes implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    for (int i = 0; ; i++) {
      context.disk().append(new Note(i));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
