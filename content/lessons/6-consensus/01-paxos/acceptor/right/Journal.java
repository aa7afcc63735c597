import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import java.util.Optional;

/** Keeps a log of what it vouched for, and folds it when it starts. */
public class MyAcceptor implements Acceptor {

  sealed interface Entry extends Payload {
    record Promised(Ballot ballot) implements Entry {}

    record Took(Proposal proposal) implements Entry {}
  }

  private Ballot floor = new Ballot(0, 0);
  private Optional<Proposal> highest = Optional.empty();

  @Override
  public void start(Context context) {
    for (Payload payload : context.disk().log()) {
      if (payload instanceof Entry entry) {
        apply(entry);
      }
    }
  }

  @Override
  public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
    if (!prepare.ballot().isBelow(floor)) {
      write(new Entry.Promised(prepare.ballot()), context);
      context.send(proposer, new Promise(prepare.ballot(), highest));
    }
  }

  @Override
  public void onAccept(NodeId proposer, Accept accept, Context context) {
    if (!accept.proposal().ballot().isBelow(floor)) {
      write(new Entry.Took(accept.proposal()), context);
      context.send(proposer, new Accepted(accept.proposal()));
    }
  }

  private void write(Entry entry, Context context) {
    context.disk().append(entry);
    context.disk().sync();
    apply(entry);
  }

  private void apply(Entry entry) {
    if (entry instanceof Entry.Promised promised) {
      raise(promised.ballot());
    } else if (entry instanceof Entry.Took took) {
      raise(took.proposal().ballot());
      highest = Optional.of(took.proposal());
    }
  }

  private void raise(Ballot ballot) {
    if (floor.isBelow(ballot)) {
      floor = ballot;
    }
  }
}
