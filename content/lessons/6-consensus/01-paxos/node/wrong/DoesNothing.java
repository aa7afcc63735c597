import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;

/** Is silent. */
public class MyPaxos implements PaxosNode {

  @Override
  public void start(PaxosContext context) {}

  @Override
  public void onPropose(String value, PaxosContext context) {}

  @Override
  public void onMessage(NodeId from, Payload message, PaxosContext context) {}

  @Override
  public void onTimer(Payload tag, PaxosContext context) {}
}
