// wall: throws
// tries: to throw what looks like the machine's own failure
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OwnError implements Acceptor {
  static class Fatal extends Error {}

  public void start(Context context) {

    throw new Fatal();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
