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

/** Stores its promise, but keeps what it accepted in memory alone. */
public class MyAcceptor implements Acceptor {

  private Ballot promised = new Ballot(0, 0);
  private Optional<Proposal> accepted = Optional.empty();

  @Override
  public void start(Context context) {
    if (context.disk().get("promised").orElse(null) instanceof Ballot saved) {
      promised = saved;
    }
  }

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    if (prepare.ballot().isBelow(promised)) {
      context.send(proposer, new Nack(prepare.ballot(), promised));
      return;
    }
    raise(prepare.ballot(), context);
    context.send(proposer, new Promise(prepare.ballot(), accepted));
  }

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {
    Ballot ballot = accept.proposal().ballot();
    if (ballot.isBelow(promised)) {
      context.send(proposer, new Nack(ballot, promised));
      return;
    }
    raise(ballot, context);
    accepted = Optional.of(accept.proposal());
    context.send(proposer, new Accepted(accept.proposal()));
  }

  private void raise(Ballot ballot, Context context) {
    promised = ballot;
    context.disk().put("promised", ballot);
    context.disk().sync();
  }
}
