package dev.faultline.sim.search;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Two-phase commit: node 0 coordinates, the others take part. Whoever waits has a timer.
///
/// The coordinator asks all to prepare, and commits once all have voted yes; its first timer
/// aborts, unless it has decided, its second asks nobody anything. A participant votes yes and
/// waits.
public final class TwoPhase implements World {

  /// What is wrong with it.
  public enum Flaw {
    /// Nothing.
    NONE,
    /// The coordinator counts votes, also two of one participant.
    COUNTS_VOTES,
    /// A participant that waits too long aborts by itself, though it voted yes.
    GIVES_UP,
    /// The coordinator decides anew when its timer runs out, also after it has decided.
    DECIDES_TWICE
  }

  private final int participants;
  private final Flaw flaw;
  private final Rules rules;

  public TwoPhase(int participants, Flaw flaw, Rules rules) {
    this.participants = participants;
    this.flaw = flaw;
    this.rules = rules;
  }

  /// A right one, in which messages arrive again and again.
  public static TwoPhase of(int participants) {
    return new TwoPhase(participants, Flaw.NONE, Rules.plain().with(Rules.TimerOrder.BY_DURATION));
  }

  @Override
  public List<NodeSpec> nodes() {
    List<NodeSpec> nodes = new ArrayList<>();
    nodes.add(new NodeSpec("c", false, () -> new Coordinator(participants, flaw)));
    for (int i = 1; i <= participants; i++) {
      nodes.add(new NodeSpec("p" + i, false, () -> new Participant(flaw)));
    }
    return nodes;
  }

  @Override
  public Rules rules() {
    return rules;
  }

  @Override
  public List<Invariant> invariants() {
    return List.of(new Agreement(participants), new Unanimity(participants));
  }

  enum Decision {
    NONE,
    COMMIT,
    ABORT
  }

  record Prepare() implements Payload {}

  record Vote() implements Payload {}

  record Decided(Decision decision) implements Payload {}

  record Ack() implements Payload {}

  record VotesDue() implements Payload {}

  record AcksDue() implements Payload {}

  record DecisionDue() implements Payload {}

  static final class Coordinator implements NodeProgram {

    private static final long WAIT_MICROS = 10_000;

    private final int participants;
    private final Flaw flaw;
    private final Set<NodeId> yes = new TreeSet<>();
    private final Set<NodeId> acks = new TreeSet<>();
    private int votes;
    private Decision decision = Decision.NONE;

    Coordinator(int participants, Flaw flaw) {
      this.participants = participants;
      this.flaw = flaw;
    }

    @Override
    public void start(Context context) {
      for (int i = 1; i <= participants; i++) {
        context.send(new NodeId(i), new Prepare());
      }
      context.setTimer(WAIT_MICROS, new VotesDue());
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      if (message instanceof Vote) {
        onVote(from, context);
      } else if (message instanceof Ack) {
        acks.add(from);
      }
    }

    @Override
    public void onTimer(Payload tag, Context context) {
      if (tag instanceof VotesDue && (decision == Decision.NONE || flaw == Flaw.DECIDES_TWICE)) {
        decide(Decision.ABORT, context);
      }
    }

    private void onVote(NodeId from, Context context) {
      if (decision != Decision.NONE) {
        return;
      }
      yes.add(from);
      int counted = flaw == Flaw.COUNTS_VOTES ? ++votes : yes.size();
      if (counted == participants) {
        decide(Decision.COMMIT, context);
      }
    }

    private void decide(Decision made, Context context) {
      decision = made;
      for (int i = 1; i <= participants; i++) {
        context.send(new NodeId(i), new Decided(made));
      }
      context.setTimer(WAIT_MICROS, new AcksDue());
    }
  }

  static final class Participant implements NodeProgram {

    private static final NodeId COORDINATOR = new NodeId(0);
    private static final long WAIT_MICROS = 10_000;

    private final Flaw flaw;
    private boolean prepared;
    private Decision decision = Decision.NONE;

    Participant(Flaw flaw) {
      this.flaw = flaw;
    }

    @Override
    public void start(Context context) {
      // It waits to be asked.
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      if (message instanceof Prepare) {
        onPrepare(context);
      } else if (message instanceof Decided decided) {
        onDecided(decided, context);
      }
    }

    @Override
    public void onTimer(Payload tag, Context context) {
      if (decision == Decision.NONE && flaw == Flaw.GIVES_UP) {
        decision = Decision.ABORT;
      }
    }

    private void onPrepare(Context context) {
      if (!prepared && decision == Decision.NONE) {
        prepared = true;
        context.setTimer(WAIT_MICROS, new DecisionDue());
        context.send(COORDINATOR, new Vote());
      }
    }

    private void onDecided(Decided decided, Context context) {
      if (decision == Decision.NONE) {
        decision = decided.decision();
      }
      context.send(COORDINATOR, new Ack());
    }
  }

  /// No two nodes decide otherwise.
  private record Agreement(int participants) implements Invariant {

    private static final Property PROPERTY = new Property("agreement", Property.Kind.SAFETY);

    @Override
    public Property property() {
      return PROPERTY;
    }

    @Override
    public boolean isStable() {
      return true;
    }

    @Override
    public Optional<Sentence> broken(State state) {
      Decision seen = Decision.NONE;
      for (int i = 0; i <= participants; i++) {
        Decision decision = decision(state, i);
        if (seen != Decision.NONE && decision != Decision.NONE && decision != seen) {
          return Optional.of(Sentence.of("broken.agreement", seen.name(), decision.name()));
        }
        seen = decision == Decision.NONE ? seen : decision;
      }
      return Optional.empty();
    }

    private static Decision decision(State state, int node) {
      return state.program(node) instanceof Participant participant
          ? participant.decision
          : state.program(node) instanceof Coordinator coordinator
              ? coordinator.decision
              : Decision.NONE;
    }
  }

  /// Nobody commits unless all are prepared.
  private record Unanimity(int participants) implements Invariant {

    private static final Property PROPERTY = new Property("unanimity", Property.Kind.SAFETY);

    @Override
    public Property property() {
      return PROPERTY;
    }

    @Override
    public boolean isStable() {
      return true;
    }

    @Override
    public Optional<Sentence> broken(State state) {
      if (state.program(0) instanceof Coordinator coordinator
          && coordinator.decision == Decision.COMMIT) {
        for (int i = 1; i <= participants; i++) {
          if (state.program(i) instanceof Participant participant && !participant.prepared) {
            return Optional.of(Sentence.of("broken.unanimity", "p" + i));
          }
        }
      }
      return Optional.empty();
    }
  }
}
