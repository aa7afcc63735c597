package dev.faultline.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Role;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.search.Answer;
import dev.faultline.sim.search.Choice;
import dev.faultline.sim.search.Explorer;
import dev.faultline.sim.search.Limits;
import dev.faultline.sim.search.Rules;
import dev.faultline.sim.search.Searchable;
import dev.faultline.sim.search.SmallWorld;
import dev.faultline.sim.search.Succession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Acceptors in all interleavings of a small world.
class AcceptorWorldTest {

  private static final Rules ONCE = Rules.plain().with(Rules.Delivery.ONCE);
  private static final Rules ONE_CRASH = ONCE.withCrashes(1, Rules.Survival.ANY);

  /// Promises whatever it is asked.
  private static final class Servile implements Acceptor {

    private Optional<Proposal> accepted = Optional.empty();

    @Override
    public void start(Context context) {
      // It keeps nothing.
    }

    @Override
    public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
      context.send(proposer, new Promise(prepare.ballot(), accepted));
    }

    @Override
    public void onAccept(NodeId proposer, Accept accept, Context context) {
      accepted = Optional.of(accept.proposal());
      context.send(proposer, new Accepted(accept.proposal()));
    }
  }

  /// Keeps its word as long as it lives.
  private static final class Forgetful implements Acceptor {

    private Ballot promised = new Ballot(0, 0);
    private Optional<Proposal> accepted = Optional.empty();

    @Override
    public void start(Context context) {
      // It keeps nothing.
    }

    @Override
    public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
      if (!prepare.ballot().isBelow(promised)) {
        promised = prepare.ballot();
        context.send(proposer, new Promise(promised, accepted));
      }
    }

    @Override
    public void onAccept(NodeId proposer, Accept accept, Context context) {
      if (!accept.proposal().ballot().isBelow(promised)) {
        promised = accept.proposal().ballot();
        accepted = Optional.of(accept.proposal());
        context.send(proposer, new Accepted(accept.proposal()));
      }
    }
  }

  /// Answers before it has synced.
  private static final class Hasty implements Acceptor {

    private Ballot promised = new Ballot(0, 0);

    @Override
    public void start(Context context) {
      if (context.disk().get("promised").orElse(null) instanceof Ballot saved) {
        promised = saved;
      }
    }

    @Override
    public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
      if (!prepare.ballot().isBelow(promised)) {
        promised = prepare.ballot();
        context.send(proposer, new Promise(promised, Optional.empty()));
        context.disk().put("promised", promised);
        context.disk().sync();
      }
    }

    @Override
    public void onAccept(NodeId proposer, Accept accept, Context context) {
      // It accepts nothing.
    }
  }

  @Test
  void plainAcceptorHoldsInEveryState() {
    assertThat(explore(2, ONCE, PlainAcceptor::new)).isEqualTo(new Answer.Holds(973, 18, false));
    assertThat(explore(2, ONE_CRASH, PlainAcceptor::new)).isInstanceOf(Answer.Holds.class);
    assertThat(explore(2, Rules.plain(), PlainAcceptor::new))
        .isEqualTo(new Answer.Holds(10_989, 24, false));
  }

  @Test
  void promiseBelowAnEarlierOneIsFoundInFourSteps() {
    Answer.Broken broken = (Answer.Broken) explore(3, ONCE, Servile::new);

    assertThat(broken.outcome())
        .isInstanceOfSatisfying(
            Outcome.Broken.class, it -> assertThat(it.property()).isEqualTo("promise-kept"));
    assertThat(broken.choices())
        .extracting(Choice::kind)
        .containsExactly(
            Choice.Kind.ASK, Choice.Kind.ASK, Choice.Kind.DELIVER, Choice.Kind.DELIVER);
  }

  @Test
  void forgottenPromiseTakesOneCrashAndNoFewer() {
    assertThat(explore(2, ONCE, Forgetful::new)).isInstanceOf(Answer.Holds.class);

    Answer.Broken broken = (Answer.Broken) explore(3, ONE_CRASH, Forgetful::new);

    assertThat(broken.outcome())
        .isInstanceOfSatisfying(
            Outcome.Broken.class,
            it -> assertThat(it.property()).isEqualTo("promise-survives-crash"));
    assertThat(broken.choices())
        .extracting(Choice::kind)
        .contains(Choice.Kind.CRASH, Choice.Kind.RESTART)
        .hasSize(6);
  }

  @Test
  void smallWorldsHoldAndAreNoFamilies() {
    Engine engine = Engines.named("consensus");
    Role role = engine.roles().getFirst();

    assertThat(Searchable.worlds(engine, "acceptor"))
        .extracting(SmallWorld::id)
        .containsExactly("every-order", "every-crash")
        .doesNotContainAnyElementsOf(role.families());
    assertThat(Searchable.worlds(engine, "node")).isEmpty();
    assertThat(Searchable.world(engine, "acceptor", "every-order").map(AcceptorWorldTest::explored))
        .contains(new Answer.Holds(10_989, 24, false));
    assertThat(Searchable.world(engine, "acceptor", "every-crash").map(AcceptorWorldTest::explored))
        .contains(new Answer.Holds(17_490, 20, false));
  }

  @Test
  void brokenEventIsTheMessageThatBrokeIt() {
    Answer.Broken broken = (Answer.Broken) explore(2, ONE_CRASH, Hasty::new);

    Outcome.Broken outcome = (Outcome.Broken) broken.outcome();
    List<TraceEvent> events = broken.story().events();
    assertThat(outcome.brokenAt()).isLessThan(events.size() - 1);
    assertThat(events.get(outcome.brokenAt()))
        .returns(TraceEvent.Kind.SEND, TraceEvent::kind)
        .returns("Promise", TraceEvent::type);
  }

  private static Answer explored(SmallWorld world) {
    return new Explorer(world.of(PlainAcceptor::new), Limits.SMALL, Succession.REPLAY).explore();
  }

  private static Answer explore(int acceptors, Rules rules, Strategy strategy) {
    AcceptorWorld world = new AcceptorWorld(2, acceptors, rules, strategy);
    return new Explorer(world, Limits.SMALL, Succession.REPLAY).explore();
  }
}
