// wall: memory
// tries: to copy all of a text to add a letter, again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class GrowText implements Acceptor {

  public void start(Context context) {
    String text = "x".repeat(100_000);
    while (true) {
      text += "y";
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
