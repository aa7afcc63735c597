// wall: memory
// tries: to have a builder make room for what never comes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CapacityOfBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder(Integer.MAX_VALUE - 8);
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
