// wall: steps
// tries: to go on after it was stopped
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CatchesEverything implements Acceptor {

  public void start(Context context) {
    while (true) {
      try {
        while (true) {}
      } catch (Throwable t) {
        continue;
      } finally {
        continue;
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
