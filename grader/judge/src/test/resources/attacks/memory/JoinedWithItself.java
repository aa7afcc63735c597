// wall: memory
// tries: to join long texts into a longer one
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class JoinedWithItself implements Acceptor {

  public void start(Context context) {
    String text = "abcdefgh";
    for (int i = 0; i < 60; i++) {
      text = String.join(text, text, text, text);
    }
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
