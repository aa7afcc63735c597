// wall: depth
// tries: to call itself when it was told to stop
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CatchAndCallAgain implements Acceptor {
  private int down() {
    try {
      return down() + 1;
    } catch (Throwable t) {
      return down();
    } finally {
      down();
    }
  }

  public void start(Context context) {

    down();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
