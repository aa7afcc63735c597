// wall: steps
// tries: to stream the letters of a long text again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CharsOfText implements Acceptor {

  public void start(Context context) {
    String text = "0123456789".repeat(10_000);
    while (true) {
      text.chars().sum();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
