import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Nack;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts acceptances by their round, whoever proposed. */
public class MyPaxos implements PaxosNode {

  private static final long PAUSE_MICROS = 50_000;
  private static final int MAX_DOUBLINGS = 4;

  /** Everything that must survive a crash. */
  record State(Ballot promised, Optional<Proposal> accepted) implements Payload {}

  /** Time to try again, unless a later tick is set. */
  record Tick(int number) implements Payload {}

  /** Has anybody learnt? */
  record Ask() implements Payload {}

  record Chosen(String value) implements Payload {}

  // Acceptor
  private State state = new State(new Ballot(0, 0), Optional.empty());

  // Proposer
  private Optional<String> wish = Optional.empty();
  private int round;
  private Ballot ballot = new Ballot(0, 0);
  private boolean isCollecting;
  private final Set<NodeId> promises = new TreeSet<>();
  private Optional<Proposal> highest = Optional.empty();
  private int attempts;
  private int ticks;

  // Learner
  private final Map<Integer, Set<NodeId>> votes = new TreeMap<>();
  private Optional<String> learnt = Optional.empty();

  @Override
  public void start(PaxosContext context) {
    if (context.disk().get("state").orElse(null) instanceof State saved) {
      state = saved;
    }
    waitABit(context);
  }

  @Override
  public void onPropose(String value, PaxosContext context) {
    if (learnt.isEmpty()) {
      wish = Optional.of(value);
      attempt(context);
    }
  }

  @Override
  public void onMessage(NodeId from, Payload message, PaxosContext context) {
    switch (message) {
      case Prepare prepare -> onPrepare(from, prepare.ballot(), context);
      case Promise promise -> onPromise(from, promise, context);
      case Accept accept -> onAccept(from, accept.proposal(), context);
      case Accepted accepted -> onAccepted(from, accepted.proposal(), context);
      case Nack(Ballot _, Ballot promised) -> round = Math.max(round, promised.round());
      case Ask() -> learnt.ifPresent(value -> context.send(from, new Chosen(value)));
      case Chosen(String value) -> learn(value, context);
      default -> {
        // Nothing else is sent.
      }
    }
  }

  @Override
  public void onTimer(Payload tag, PaxosContext context) {
    if (learnt.isPresent() || !(tag instanceof Tick(int number)) || number != ticks) {
      return;
    }
    if (wish.isPresent()) {
      attempt(context);
    } else {
      tellAll(new Ask(), context);
      waitABit(context);
    }
  }

  private void attempt(PaxosContext context) {
    round = Math.max(round, state.promised().round()) + 1;
    ballot = new Ballot(round, context.self().index());
    promises.clear();
    highest = Optional.empty();
    isCollecting = true;
    save(new State(ballot, state.accepted()), context);
    tellAll(new Prepare(ballot), context);
    waitABit(context);
    attempts++;
  }

  private void onPrepare(NodeId proposer, Ballot asked, PaxosContext context) {
    if (learnt.isPresent()) {
      context.send(proposer, new Chosen(learnt.get()));
    } else if (asked.isBelow(state.promised())) {
      context.send(proposer, new Nack(asked, state.promised()));
    } else {
      save(new State(asked, state.accepted()), context);
      context.send(proposer, new Promise(asked, state.accepted()));
    }
  }

  private void onPromise(NodeId from, Promise promise, PaxosContext context) {
    if (!isCollecting || !promise.ballot().equals(ballot)) {
      return;
    }
    promises.add(from);
    Optional<Proposal> report = promise.accepted();
    if (report.isPresent()
        && (highest.isEmpty() || highest.get().ballot().isBelow(report.get().ballot()))) {
      highest = report;
    }
    if (isMajority(promises, context)) {
      isCollecting = false;
      String value = highest.map(Proposal::value).orElse(wish.orElseThrow());
      tellAll(new Accept(new Proposal(ballot, value)), context);
    }
  }

  private void onAccept(NodeId proposer, Proposal proposal, PaxosContext context) {
    if (proposal.ballot().isBelow(state.promised())) {
      context.send(proposer, new Nack(proposal.ballot(), state.promised()));
      return;
    }
    save(new State(proposal.ballot(), Optional.of(proposal)), context);
    tellAll(new Accepted(proposal), context);
  }

  private void onAccepted(NodeId from, Proposal proposal, PaxosContext context) {
    Set<NodeId> acceptors = votes.computeIfAbsent(proposal.ballot().round(), _ -> new TreeSet<>());
    acceptors.add(from);
    if (isMajority(acceptors, context)) {
      learn(proposal.value(), context);
    }
  }

  private void learn(String value, PaxosContext context) {
    learnt = Optional.of(value);
    context.learn(value);
  }

  private void save(State next, PaxosContext context) {
    state = next;
    context.disk().put("state", next);
    context.disk().sync();
  }

  private void waitABit(PaxosContext context) {
    ticks++;
    long pause = PAUSE_MICROS << Math.min(attempts, MAX_DOUBLINGS);
    context.setTimer(pause + context.random().nextLong(pause), new Tick(ticks));
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
