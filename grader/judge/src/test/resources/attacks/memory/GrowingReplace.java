// wall: steps
// tries: to have each letter become ten, twenty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class GrowingReplace implements Acceptor {

  public void start(Context context) {
    String text = "a";
    for (int i = 0; i < 20; i++) {
      text = text.replace("a", "aaaaaaaaaa");
    }
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
