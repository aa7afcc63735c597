// wall: monitor
// tries: to say in another's name that its value was accepted
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SentAcceptance implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(
        from, new Accepted(new Proposal(prepare.ballot(), "a value that nobody proposed")));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
