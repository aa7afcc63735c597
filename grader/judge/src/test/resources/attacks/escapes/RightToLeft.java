// wall: verifier method
// tries: to show another text than the one that is compiled
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RightToLeft implements Acceptor {

  public void start(Context context) {
    /* \u202e } if (false) { */ System.exit(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
