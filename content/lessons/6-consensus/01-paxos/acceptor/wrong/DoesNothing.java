import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Prepare;

/** Safe, and of no use. */
public class MyAcceptor implements Acceptor {

  @Override
  public void start(Context context) {}

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {}

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {}
}
