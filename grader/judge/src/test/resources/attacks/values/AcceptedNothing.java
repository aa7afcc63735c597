// wall: throws
// tries: to have the engine trip over a null that it looks into
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class AcceptedNothing implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(from, new Accepted(new Proposal(null, null)));
    context.send(from, new Accepted(null));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
