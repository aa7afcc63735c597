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

/** Reads the disk for every answer, and keeps nothing in memory. */
public class MyAcceptor implements Acceptor {

  @Override
  public void start(Context context) {}

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    Ballot promised = promised(context);
    if (prepare.ballot().isBelow(promised)) {
      context.send(proposer, new Nack(prepare.ballot(), promised));
      return;
    }
    context.disk().put("promised", prepare.ballot());
    context.disk().sync();
    context.send(proposer, new Promise(prepare.ballot(), accepted(context)));
  }

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {
    Ballot promised = promised(context);
    Proposal proposal = accept.proposal();
    if (proposal.ballot().isBelow(promised)) {
      context.send(proposer, new Nack(proposal.ballot(), promised));
      return;
    }
    // The promise first: a crash between the two writes leaves a vow and no acceptance, which is
    // safe.
    context.disk().put("promised", proposal.ballot());
    context.disk().put("accepted", proposal);
    context.disk().sync();
    context.send(proposer, new Accepted(proposal));
  }

  private static Ballot promised(Context context) {
    return context.disk().get("promised").orElse(null) instanceof Ballot ballot
        ? ballot
        : new Ballot(0, 0);
  }

  private static Optional<Proposal> accepted(Context context) {
    return context.disk().get("accepted").orElse(null) instanceof Proposal proposal
        ? Optional.of(proposal)
        : Optional.empty();
  }
}
