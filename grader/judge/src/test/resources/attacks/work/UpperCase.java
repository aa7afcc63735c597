// wall: steps
// tries: to change the case of a long text again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class UpperCase implements Acceptor {

  public void start(Context context) {
    String text = "ß".repeat(100_000);
    while (true) {
      text.toUpperCase();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
