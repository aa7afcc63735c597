// wall: depth
// tries: to make itself while the runner makes it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OwnConstructor implements Acceptor {
  private final OwnConstructor inner = new OwnConstructor();

  public void start(Context context) {

    context.log("" + inner);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
