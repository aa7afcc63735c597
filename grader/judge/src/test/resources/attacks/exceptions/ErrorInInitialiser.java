// wall: initialiser threw
// tries: to throw an error while it is loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ErrorInInitialiser implements Acceptor {
  static final int X = fail();

  static int fail() {
    throw new Error("loaded");
  }

  public void start(Context context) {

    context.log("" + X);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
