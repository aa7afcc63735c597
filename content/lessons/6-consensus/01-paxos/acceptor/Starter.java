import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import java.util.Optional;

public class MyAcceptor implements Acceptor {

  @Override
  public void start(Context context) {
    // TODO 3: after a crash this is a new object. Read back what you put on the disk.
  }

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    // TODO 1: this promises anything to anybody. What must it remember, refuse and report?
    context.send(proposer, new Promise(prepare.ballot(), Optional.empty()));
  }

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {
    // TODO 2: answer with Accepted, unless a promise forbids it.
  }
}
