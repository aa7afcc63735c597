// wall: monitor
// tries: to go on after its node has crashed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CatchesTheCrash implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    while (true) {
      try {
        context.disk().put("a", new Note(1));
        context.disk().sync();
        return;
      } catch (Throwable t) {
        context.log("still here");
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
