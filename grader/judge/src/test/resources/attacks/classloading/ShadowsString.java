// wall: compiler prob.found.req
// tries: to put a class of its own in the place of String
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ShadowsString implements Acceptor {
  static class String {}

  public void start(Context context) {

    context.log(new String());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
