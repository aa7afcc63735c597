// wall: steps
// tries: to spin
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PlainLoop implements Acceptor {

  public void start(Context context) {
    while (true) {}
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
