import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Nack;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import java.util.Optional;

/** Keeps a log, and after a restart believes its last line alone. */
public class MyAcceptor implements Acceptor {

  /** A line of the log. */
  record Line(Ballot promised, Optional<Proposal> accepted) implements Payload {}

  private Ballot promised = new Ballot(0, 0);
  private Optional<Proposal> accepted = Optional.empty();

  @Override
  public void start(Context context) {
    for (Payload line : context.disk().log()) {
      if (line instanceof Line(Ballot ballot, Optional<Proposal> proposal)) {
        promised = ballot;
        accepted = proposal;
      }
    }
  }

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    if (prepare.ballot().isBelow(promised)) {
      context.send(proposer, new Nack(prepare.ballot(), promised));
      return;
    }
    promised = prepare.ballot();
    write(new Line(promised, Optional.empty()), context);
    context.send(proposer, new Promise(promised, accepted));
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
    write(new Line(ballot, accepted), context);
    context.send(proposer, new Accepted(accept.proposal()));
  }

  private void write(Line line, Context context) {
    context.disk().append(line);
    context.disk().sync();
  }
}
