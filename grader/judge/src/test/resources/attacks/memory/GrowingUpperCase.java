// wall: steps
// tries: to keep texts that grow with their case
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class GrowingUpperCase implements Acceptor {

  public void start(Context context) {
    String text = "ß";
    for (int i = 0; i < 60; i++) {
      text = (text + text).toUpperCase();
    }
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
