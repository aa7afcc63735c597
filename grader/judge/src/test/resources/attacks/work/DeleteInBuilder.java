// wall: steps
// tries: to move a long builder back at each step
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DeleteInBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder("x".repeat(150_000));
    while (true) {
      text.deleteCharAt(0);
      text.append('x');
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
