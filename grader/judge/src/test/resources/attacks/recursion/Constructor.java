// wall: depth
// tries: to make itself while it is made
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Constructor implements Acceptor {
  static class Doll {
    private final Doll inner = new Doll();
  }

  public void start(Context context) {

    context.log("" + new Doll().inner);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
