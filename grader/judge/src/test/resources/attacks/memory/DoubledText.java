// wall: memory
// tries: to add a text to itself, sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DoubledText implements Acceptor {

  public void start(Context context) {
    String text = "a";
    for (int i = 0; i < 60; i++) {
      text = text.concat(text);
    }
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
