// wall: verifier method
// tries: to tell runs apart by whether a text was interned before
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SharedInterning implements Acceptor {

  public void start(Context context) {
    context.log("a".concat("b").intern());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
