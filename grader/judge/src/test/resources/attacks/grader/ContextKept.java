// wall: monitor
// tries: to use a context after its callback is over
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ContextKept implements Acceptor {
  private Context kept;

  public void start(Context context) {

    kept = context;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}
