// wall: steps
// tries: to draw a megabyte again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RandomBytes implements Acceptor {

  public void start(Context context) {
    byte[] bytes = new byte[1 << 18];
    while (true) {
      context.random().nextBytes(bytes);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
