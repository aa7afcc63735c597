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

/** Promises before its disk has synced, as if nothing could come between. */
public class SpeaksTooSoon implements Acceptor {

  /** Everything that must survive a crash. */
  record State(Ballot promised, Optional<Proposal> accepted) implements Payload {}

  private State state = new State(new Ballot(0, 0), Optional.empty());

  @Override
  public void start(Context context) {
    if (context.disk().get("state").orElse(null) instanceof State saved) {
      state = saved;
    }
  }

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    if (prepare.ballot().isBelow(state.promised())) {
      context.send(proposer, new Nack(prepare.ballot(), state.promised()));
      return;
    }
    context.send(proposer, new Promise(prepare.ballot(), state.accepted()));
    save(new State(prepare.ballot(), state.accepted()), context);
  }

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {
    Ballot ballot = accept.proposal().ballot();
    if (ballot.isBelow(state.promised())) {
      context.send(proposer, new Nack(ballot, state.promised()));
      return;
    }
    save(new State(ballot, Optional.of(accept.proposal())), context);
    context.send(proposer, new Accepted(accept.proposal()));
  }

  private void save(State next, Context context) {
    state = next;
    context.disk().put("state", next);
    context.disk().sync();
  }
}
