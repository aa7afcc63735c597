// wall: steps
// tries: to spin in what comes finally
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class FinallyLoop implements Acceptor {

  public void start(Context context) {
    while (true) {
      try {
        throw new IllegalStateException();
      } catch (IllegalStateException e) {
        continue;
      } finally {
        continue;
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
