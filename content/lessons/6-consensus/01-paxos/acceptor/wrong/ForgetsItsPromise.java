import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Nack;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import java.util.Optional;

/** Stores what it accepted, but keeps its promise in memory alone. */
public class MyAcceptor implements Acceptor {

  private Ballot promised = new Ballot(0, 0);
  private Optional<Proposal> accepted = Optional.empty();

  @Override
  public void start(Context context) {
    if (context.disk().get("accepted").orElse(null) instanceof Proposal saved) {
      accepted = Optional.of(saved);
      promised = saved.ballot();
    }
  }

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    if (prepare.ballot().isBelow(promised)) {
      context.send(proposer, new Nack(prepare.ballot(), promised));
      return;
    }
    promised = prepare.ballot();
    context.send(proposer, new Promise(prepare.ballot(), accepted));
  }

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {
    Ballot ballot = accept.proposal().ballot();
    if (ballot.isBelow(promised)) {
      context.send(proposer, new Nack(ballot, promised));
      return;
    }
    promised = ballot;
    accepted = Optional.of(accept.proposal());
    context.disk().put("accepted", accept.proposal());
    context.disk().sync();
    context.send(proposer, new Accepted(accept.proposal()));
  }
}
