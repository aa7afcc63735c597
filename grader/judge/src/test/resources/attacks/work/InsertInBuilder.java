// wall: steps
// tries: to move a long builder at each step
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class InsertInBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder("x".repeat(100_000));
    while (true) {
      text.insert(0, 'y');
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
