// wall: steps
// tries: to have causes without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LongChainOfCauses implements Acceptor {

  public void start(Context context) {
    RuntimeException chain = new IllegalStateException();
    while (true) {
      chain = new IllegalStateException(chain);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
