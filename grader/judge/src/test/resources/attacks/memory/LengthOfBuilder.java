// wall: memory
// tries: to have a builder filled with nothing
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LengthOfBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder();
    text.setLength(Integer.MAX_VALUE - 8);
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
