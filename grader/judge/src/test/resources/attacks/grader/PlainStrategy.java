// wall: compiler cant.resolve.location
// tries: to let the engine's own strategy do the work
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PlainStrategy implements Acceptor {
  private final Acceptor plain = new dev.faultline.engine.consensus.PlainAcceptor();

  public void start(Context context) {

    plain.start(context);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
