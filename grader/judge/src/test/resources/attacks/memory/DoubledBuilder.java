// wall: memory
// tries: to add a builder to itself, sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DoubledBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder("a");
    for (int i = 0; i < 60; i++) {
      text.append(text);
    }
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
