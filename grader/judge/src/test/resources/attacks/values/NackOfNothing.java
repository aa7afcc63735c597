// wall: throws
// tries: to have the engine compare with a null
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class NackOfNothing implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(from, new Nack(prepare.ballot(), null));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
