// wall: steps
// tries: to reverse a long builder again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ReverseBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder("x".repeat(100_000));
    while (true) {
      text.reverse();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
