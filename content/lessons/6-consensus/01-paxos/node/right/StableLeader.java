import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.engine.consensus.api.Proposal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Node 0 collects promises before anybody asks; wishes go to everybody, and whoever leads proposes
 * one. Others take over in the order of their names, without any chance.
 */
public class MyPaxos implements PaxosNode {

  private static final long STEP_MICROS = 60_000;

  record Kept(Ballot promised, Optional<Proposal> accepted) implements Payload {}

  record Wish(String value) implements Payload {}

  record Lead(Ballot ballot) implements Payload {}

  record Follow(Ballot ballot, Optional<Proposal> accepted) implements Payload {}

  record Take(Proposal proposal) implements Payload {}

  record Took(Proposal proposal) implements Payload {}

  record Done(String value) implements Payload {}

  record Watch(int number) implements Payload {}

  private Kept kept = new Kept(new Ballot(0, 0), Optional.empty());
  private Optional<String> wish = Optional.empty();
  private Ballot mine = new Ballot(0, 0);
  private int highestRound;
  private final Set<NodeId> followers = new TreeSet<>();
  private Optional<Proposal> inherited = Optional.empty();
  private boolean hasProposed;
  private final Map<Ballot, Set<NodeId>> took = new TreeMap<>();
  private Optional<String> done = Optional.empty();
  private int watches;

  @Override
  public void start(PaxosContext context) {
    if (context.disk().get("kept").orElse(null) instanceof Kept saved) {
      kept = saved;
    }
    if (context.self().index() == 0) {
      lead(context);
    }
    watch(context);
  }

  @Override
  public void onPropose(String value, PaxosContext context) {
    wish = Optional.of(value);
    tellAll(done.isPresent() ? new Done(done.get()) : new Wish(value), context);
  }

  @Override
  public void onMessage(NodeId from, Payload message, PaxosContext context) {
    if (message instanceof Done(String value)) {
      finish(value, context);
    } else if (done.isPresent() && !(message instanceof Took)) {
      context.send(from, new Done(done.get()));
    } else if (message instanceof Wish(String value)) {
      wish = Optional.of(wish.orElse(value));
      propose(context);
    } else if (message instanceof Lead(Ballot ballot)) {
      onLead(from, ballot, context);
    } else if (message instanceof Follow follow && follow.ballot().equals(mine)) {
      onFollow(from, follow, context);
    } else if (message instanceof Take(Proposal proposal)) {
      onTake(proposal, context);
    } else if (message instanceof Took(Proposal proposal)) {
      onTook(from, proposal, context);
    }
  }

  @Override
  public void onTimer(Payload tag, PaxosContext context) {
    if (done.isEmpty() && tag instanceof Watch) {
      wish.ifPresent(value -> tellAll(new Wish(value), context));
      lead(context);
      watch(context);
    }
  }

  private void lead(PaxosContext context) {
    highestRound = Math.max(highestRound, kept.promised().round()) + 1;
    mine = new Ballot(highestRound, context.self().index());
    followers.clear();
    inherited = Optional.empty();
    hasProposed = false;
    keep(new Kept(mine, kept.accepted()), context);
    tellAll(new Lead(mine), context);
  }

  private void onLead(NodeId from, Ballot ballot, PaxosContext context) {
    highestRound = Math.max(highestRound, ballot.round());
    if (!ballot.isBelow(kept.promised())) {
      keep(new Kept(ballot, kept.accepted()), context);
      context.send(from, new Follow(ballot, kept.accepted()));
    }
  }

  private void onFollow(NodeId from, Follow follow, PaxosContext context) {
    followers.add(from);
    if (inherited.isEmpty()
        || follow.accepted().isPresent()
            && inherited.get().ballot().isBelow(follow.accepted().get().ballot())) {
      inherited = follow.accepted();
    }
    propose(context);
  }

  private void propose(PaxosContext context) {
    Optional<String> value = inherited.map(Proposal::value).or(() -> wish);
    if (!hasProposed && isMajority(followers, context) && value.isPresent()) {
      hasProposed = true;
      tellAll(new Take(new Proposal(mine, value.get())), context);
    }
  }

  private void onTake(Proposal proposal, PaxosContext context) {
    if (!proposal.ballot().isBelow(kept.promised())) {
      keep(new Kept(proposal.ballot(), Optional.of(proposal)), context);
      tellAll(new Took(proposal), context);
    }
  }

  private void onTook(NodeId from, Proposal proposal, PaxosContext context) {
    Set<NodeId> nodes = took.computeIfAbsent(proposal.ballot(), ballot -> new TreeSet<>());
    nodes.add(from);
    if (isMajority(nodes, context)) {
      finish(proposal.value(), context);
    }
  }

  private void finish(String value, PaxosContext context) {
    done = Optional.of(value);
    context.learn(value);
  }

  private void keep(Kept next, PaxosContext context) {
    kept = next;
    context.disk().put("kept", next);
    context.disk().sync();
  }

  /** Every node waits longer than those before it, and each time longer than the last. */
  private void watch(PaxosContext context) {
    watches = Math.min(watches + 1, 4);
    int turn = context.self().index() + 1;
    context.setTimer(STEP_MICROS * turn * watches, new Watch(watches));
  }

  private static boolean isMajority(Set<NodeId> nodes, PaxosContext context) {
    return nodes.size() > context.nodeCount() / 2;
  }

  private static void tellAll(Payload message, PaxosContext context) {
    for (int i = 0; i < context.nodeCount(); i++) {
      context.send(new NodeId(i), message);
    }
  }
}
