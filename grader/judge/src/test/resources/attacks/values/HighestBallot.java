// wall: monitor
// tries: to have the engine count past the highest number
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HighestBallot implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(
        from, new Nack(prepare.ballot(), new Ballot(Integer.MAX_VALUE, Integer.MAX_VALUE)));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
