// wall: memory
// tries: to add a text to itself by plus, sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DoubledTextByPlus implements Acceptor {

  public void start(Context context) {
    String text = "a";
    for (int i = 0; i < 60; i++) {
      text += text;
    }
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
