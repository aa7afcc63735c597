import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;

public class MyPaxos implements PaxosNode {

  @Override
  public void start(PaxosContext context) {
    // TODO 3: after a crash this is a new object. Read the disk, and find out what was chosen.
  }

  @Override
  public void onPropose(String value, PaxosContext context) {
    // TODO 1: this takes the wish for the deed. Send every node, this one too, a Prepare instead.
    context.learn(value);
  }

  @Override
  public void onMessage(NodeId from, Payload message, PaxosContext context) {
    // TODO 2: answer as an acceptor, go on as a proposer, and count as a learner.
    switch (message) {
      case Prepare prepare -> {}
      case Promise promise -> {}
      case Accept accept -> {}
      case Accepted accepted -> {}
      default -> {}
    }
  }

  @Override
  public void onTimer(Payload tag, PaxosContext context) {
    // A timer that you have set with context.setTimer. Try again here.
  }
}
