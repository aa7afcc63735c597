package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandsTest {

  private static final Engine CONSENSUS = Engines.named("consensus");
  private static final int FIRST_ACCEPTOR = 2;
  private static final int MAX_EVENTS = 400;
  private static final List<Action.Strike> STRIKES = List.of(Action.Strike.values());

  @Test
  void droppedMessageIsLostAtOnceAndArrivesNever() {
    int message = sends("calm", "Prepare").getFirst();

    RunResult run = play("calm", new Action.Drop(message, message));

    assertThat(of(run, message)).containsExactly(Kind.LOSE);
    TraceEvent lost = only(run, message, Kind.LOSE);
    assertThat(lost.timeMicros()).isEqualTo(events(run).get(message).timeMicros());
  }

  @Test
  void heldMessageWaitsUntilItIsDelivered() {
    int message = sends("calm", "Prepare").getFirst();
    RunResult held = play("calm", new Action.Hold(message, message));
    int later = events(held).size() - 1;

    RunResult run =
        play("calm", new Action.Hold(message, message), new Action.Deliver(later, message));

    assertThat(of(held, message)).containsExactly(Kind.HOLD);
    assertThat(of(run, message)).containsExactly(Kind.HOLD, Kind.DELIVER);
    assertThat(events(run).get(later + 1).kind()).isEqualTo(Kind.DELIVER);
  }

  @Test
  void messageDeliveredByHandComesBeforeItsTime() {
    int message = sends("calm", "Prepare").getFirst();

    RunResult run = play("calm", new Action.Deliver(message, message));

    TraceEvent delivery = only(run, message, Kind.DELIVER);
    assertThat(delivery.timeMicros()).isEqualTo(events(run).get(message).timeMicros());
  }

  @Test
  void delayedMessageArrivesSoMuchLater() {
    int message = sends("calm", "Prepare").getFirst();
    long usual = only(play("calm"), message, Kind.DELIVER).timeMicros();

    RunResult run = play("calm", new Action.Delay(message, message, 7_000));

    assertThat(only(run, message, Kind.DELIVER).timeMicros()).isEqualTo(usual + 7_000);
  }

  @Test
  void duplicateArrivesOnceMoreEvenLongAfterTheMessage() {
    int message = sends("calm", "Prepare").getFirst();
    int last = events(play("calm")).size() - 1;

    RunResult run = play("calm", new Action.Duplicate(last, message));

    assertThat(of(run, message)).containsExactly(Kind.DELIVER, Kind.DUPLICATE, Kind.DELIVER);
  }

  @Test
  void dropLosesEveryCopy() {
    int message = sends("calm", "Prepare").getFirst();

    RunResult run =
        play("calm", new Action.Duplicate(message, message), new Action.Drop(message + 1, message));

    assertThat(of(run, message)).containsExactly(Kind.DUPLICATE, Kind.LOSE, Kind.LOSE);
  }

  @Test
  void crashedNodeStaysDownUntilItIsRestarted() {
    RunResult down = play("calm", new Action.Crash(0, FIRST_ACCEPTOR, Action.Strike.NOW));
    int last = events(down).size() - 1;
    RunResult up =
        play(
            "calm",
            new Action.Crash(0, FIRST_ACCEPTOR, Action.Strike.NOW),
            new Action.Restart(last, FIRST_ACCEPTOR));

    assertThat(at(down, FIRST_ACCEPTOR)).contains(Kind.CRASH).doesNotContain(Kind.DELIVER);
    assertThat(at(up, FIRST_ACCEPTOR)).contains(Kind.CRASH, Kind.RESTART);
  }

  @Test
  void crashBeforeSyncForgetsAndCrashAfterSyncRemembers() {
    RunResult before = play("calm", new Action.Crash(3, FIRST_ACCEPTOR, Action.Strike.BEFORE_SYNC));
    RunResult after = play("calm", new Action.Crash(3, FIRST_ACCEPTOR, Action.Strike.AFTER_SYNC));

    assertThat(at(before, FIRST_ACCEPTOR)).containsSubsequence(Kind.AIM, Kind.WRITE, Kind.CRASH);
    assertThat(at(before, FIRST_ACCEPTOR)).doesNotContain(Kind.SYNC);
    assertThat(at(after, FIRST_ACCEPTOR))
        .containsSubsequence(Kind.AIM, Kind.WRITE, Kind.SYNC, Kind.CRASH);
    assertThat(before.outcome()).isEqualTo(new Outcome.Passed());
  }

  @Test
  void cutLosesWhatCrossesItAndMendingEndsIt() {
    RunResult cut = play("calm", new Action.Cut(0, List.of(0, 1)));
    RunResult mended = play("calm", new Action.Cut(0, List.of(0, 1)), new Action.Mend(1));

    assertThat(kinds(cut)).contains(Kind.LOSE).doesNotContain(Kind.DELIVER);
    assertThat(kinds(mended)).contains(Kind.MEND, Kind.DELIVER).doesNotContain(Kind.LOSE);
  }

  @Test
  void nodeIsAskedByHand() {
    RunResult run = play("lost-promise", new Action.Ask(0, 1, "plum"));

    assertThat(events(run))
        .anyMatch(event -> event.kind() == Kind.CLIENT && event.content().contains("plum"));
  }

  @Test
  void crashedProposerNeverUsesABallotTwice() {
    int decided = kinds(play("calm")).lastIndexOf(Kind.DECIDE);
    RunResult run =
        play(
            "calm",
            new Action.Crash(decided, 0, Action.Strike.NOW),
            new Action.Restart(decided + 1, 0),
            new Action.Ask(decided + 2, 0, "fig"));

    assertThat(run.outcome()).isEqualTo(new Outcome.Passed());
    assertThat(run.missed()).isEmpty();
  }

  @Test
  void whatDoesNotApplyIsMissedAndChangesNothing() {
    RunResult plain = play("calm");

    RunResult run =
        play(
            "calm",
            new Action.Drop(2, 1),
            new Action.Hold(2, -5),
            new Action.Deliver(2, 1 << 20),
            new Action.Duplicate(2, 0),
            new Action.Delay(2, 0, 1),
            new Action.Crash(2, 99, Action.Strike.NOW),
            new Action.Crash(2, -1, Action.Strike.BEFORE_SYNC),
            new Action.Restart(2, 0),
            new Action.Restart(2, 99),
            new Action.Cut(2, List.of()),
            new Action.Cut(2, List.of(0, 1, 2, 3, 4)),
            new Action.Cut(2, List.of(-1, 99)),
            new Action.Mend(2),
            new Action.Ask(2, 77, "plum"),
            new Action.Mend(1_000_000));

    assertThat(run.digest()).isEqualTo(plain.digest());
    assertThat(run.missed()).isEqualTo(IntStream.range(0, 15).boxed().toList());
  }

  @Test
  void crashByHandHidesNoPlannedCrashThatDidNotHappen() {
    Preset preset = preset("restart-without-sync");
    List<Action> byHand = List.of(new Action.Crash(6, FIRST_ACCEPTOR + 1, Action.Strike.NOW));

    RunResult run =
        CONSENSUS.run(
            preset.setting(byHand),
            SwallowsSignals::new,
            new RunOptions(Long.MAX_VALUE, true, MAX_EVENTS));

    assertThat(run.missed()).isEmpty();
    assertThat(run.outcome()).isInstanceOf(Outcome.Inconclusive.class);
  }

  /// An acceptor that catches what a crash throws, and goes on.
  private static final class SwallowsSignals implements Acceptor {

    @Override
    public void start(Context context) {
      // It has nothing to remember.
    }

    @Override
    public void onPrepare(NodeId from, Prepare prepare, Context context) {
      try {
        context.disk().put("ballot", prepare);
        context.disk().sync();
      } catch (Signal signal) {
        context.log("nothing happened");
      }
      context.send(from, new Promise(prepare.ballot(), Optional.empty()));
    }

    @Override
    public void onAccept(NodeId from, Accept accept, Context context) {
      context.send(from, new Accepted(accept.proposal()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"consensus", "remote"})
  void everyPresetIsTheSameTwiceAndSafe(String name) {
    Engine engine = Engines.named(name);
    assertThat(engine.presets()).isNotEmpty();
    for (Preset preset : engine.presets()) {
      RunResult run = play(engine, preset, List.of());
      assertThat(play(engine, preset, List.of()).digest()).isEqualTo(run.digest());
      assertThat(run.outcome()).as(preset.name()).isEqualTo(new Outcome.Passed());
      assertThat(run.faultsArmed()).as(preset.name()).isEqualTo(run.faultsPlanned());
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void rightStrategyBreaksUnderNoHand(Preset preset) {
    Engine engine = engineOf(preset);
    for (int seed = 0; seed < 200; seed++) {
      SeededRandom random = SeededRandom.stream(seed, StreamName.of("hands"));
      List<Action> actions = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        RunResult run = play(engine, preset, actions);
        int size = events(run).size();
        int at = actions.isEmpty() ? 0 : actions.getLast().atEvent() + 1;
        if (at < size) {
          actions.add(random(preset, random, at + random.index(Math.min(8, size - at))));
        }
      }
      RunResult run = play(engine, preset, actions);
      assertThat(run.outcome()).as("%s %s", preset.name(), actions).isEqualTo(new Outcome.Passed());
    }
  }

  static List<Preset> presets() {
    List<Preset> all = new ArrayList<>(CONSENSUS.presets());
    all.addAll(Engines.named("remote").presets());
    return all;
  }

  private static Engine engineOf(Preset preset) {
    return preset.role().equals("call") ? Engines.named("remote") : CONSENSUS;
  }

  private static Action random(Preset preset, SeededRandom random, int at) {
    int node = random.index(preset.plan().nodeCount());
    int message = random.index(at + 1);
    return switch (random.index(12)) {
      case 0, 1 -> new Action.Drop(at, message);
      case 2 -> new Action.Duplicate(at, message);
      case 3, 4 -> new Action.Hold(at, message);
      case 5 -> new Action.Deliver(at, message);
      case 6 -> new Action.Delay(at, message, 1 + random.index(30_000));
      case 7 ->
          preset.crashes()
              ? new Action.Crash(at, node, STRIKES.get(random.index(3)))
              : new Action.Drop(at, message);
      case 8, 9 -> new Action.Restart(at, node);
      case 10 -> new Action.Cut(at, List.of(node));
      default -> new Action.Mend(at);
    };
  }

  /// Events that send a message of `type`.
  private static List<Integer> sends(String preset, String type) {
    List<TraceEvent> events = events(play(preset));
    return IntStream.range(0, events.size())
        .filter(i -> events.get(i).kind() == Kind.SEND && events.get(i).type().equals(type))
        .boxed()
        .toList();
  }

  private static RunResult play(String preset, Action... actions) {
    return play(CONSENSUS, preset(preset), List.of(actions));
  }

  private static Preset preset(String name) {
    return CONSENSUS.presets().stream()
        .filter(preset -> preset.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static RunResult play(Engine engine, Preset preset, List<Action> actions) {
    return engine.run(
        preset.setting(actions),
        engine.plain(preset.role()),
        new RunOptions(Long.MAX_VALUE, true, MAX_EVENTS));
  }

  private static List<TraceEvent> events(RunResult run) {
    return Objects.requireNonNull(run.trace()).events();
  }

  private static List<Kind> kinds(RunResult run) {
    return events(run).stream().map(TraceEvent::kind).toList();
  }

  /// What became of a message.
  private static List<Kind> of(RunResult run, int message) {
    return events(run).stream()
        .filter(event -> event.cause() == message)
        .map(TraceEvent::kind)
        .toList();
  }

  private static TraceEvent only(RunResult run, int message, Kind kind) {
    List<TraceEvent> found =
        events(run).stream()
            .filter(event -> event.cause() == message && event.kind() == kind)
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Kind> at(RunResult run, int node) {
    return events(run).stream()
        .filter(event -> event.node() == node)
        .map(TraceEvent::kind)
        .toList();
  }
}
