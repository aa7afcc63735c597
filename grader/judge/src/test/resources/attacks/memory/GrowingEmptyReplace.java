// wall: memory
// tries: to put text between all letters, again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class GrowingEmptyReplace implements Acceptor {

  public void start(Context context) {
    String text = "a";
    while (true) {
      text = text.replace("", text);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
