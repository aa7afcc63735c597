package dev.faultline.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.sim.Broken;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.Marks;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.TraceEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Histories of three nodes that are right, and histories that break each property.
class LearnMonitorTest {

  private static final long HOP = 1_000;
  private static final long HEAL = 300_000;
  private static final long END = HEAL + NodeFamily.LIVENESS_MICROS;

  private final Clock clock = new Clock();
  private final LearnMonitor monitor = monitor(List.of(new Operation(0, 0, "x")));

  @Test
  void rightHistoryBreaksNothing() {
    startAll();
    monitor.asked(0, "x");
    monitor.asked(1, "y");
    learnAll("x");
    monitor.learnt(0, "x");
    clock.now = END;

    assertThat(monitor.broken()).isNull();
    assertThat(monitor.atEnd()).isNull();
    assertThat(monitor.isOver()).isTrue();
  }

  @Test
  void valueThatNobodyAskedFor() {
    startAll();
    monitor.asked(0, "x");
    monitor.learnt(0, "y");

    breaks(NodeProperty.VALIDITY, "broken.learnt-unasked", "n0", "y");
  }

  @Test
  void valueThatIsAskedForTooLate() {
    startAll();
    monitor.learnt(0, "x");
    monitor.asked(0, "x");

    breaks(NodeProperty.VALIDITY, "broken.learnt-unasked", "n0", "x");
  }

  @Test
  void anotherValueAtAnotherNode() {
    startAll();
    askBoth();
    monitor.learnt(2, "x");
    monitor.learnt(1, "y");

    breaks(NodeProperty.AGREEMENT, "broken.learnt-other", "n1", "y", "n2", "x");
  }

  @Test
  void anotherValueAtTheSameNode() {
    startAll();
    askBoth();
    monitor.learnt(2, "x");
    monitor.learnt(2, "y");

    breaks(NodeProperty.AGREEMENT, "broken.learnt-two", "n2", "y", "n2", "x");
  }

  @Test
  void anotherValueAfterACrash() {
    startAll();
    askBoth();
    monitor.learnt(2, "x");
    monitor.started(2);
    monitor.learnt(2, "y");

    breaks(NodeProperty.AGREEMENT, "broken.learnt-two", "n2", "y", "n2", "x");
  }

  @Test
  void nodeThatNeverLearns() {
    startAll();
    monitor.asked(0, "x");
    monitor.learnt(0, "x");
    monitor.learnt(2, "x");

    breaksAtEnd(NodeProperty.LEARNS, "broken.learns", "n1");
  }

  @Test
  void nodeThatDoesNotLearnAgain() {
    startAll();
    monitor.asked(0, "x");
    learnAll("x");
    clock.now = HEAL;
    monitor.started(1);

    breaksAtEnd(NodeProperty.STABLE, "broken.stable", "n1", "x");
  }

  @Test
  void nodeThatStartedTooLateOwesNothing() {
    startAll();
    monitor.asked(0, "x");
    monitor.learnt(0, "x");
    monitor.learnt(2, "x");
    clock.now = HEAL + 1;
    monitor.started(1);

    assertThat(monitor.atEnd()).isNull();
  }

  @Test
  void nothingIsOwedWhereTheOnlyOneAskedHasForgotten() {
    startAll();
    monitor.asked(0, "x");
    monitor.started(0);

    assertThat(monitor.atEnd()).isNull();
  }

  @Test
  void wishThatStandsIsOwed() {
    startAll();
    monitor.asked(0, "x");

    breaksAtEnd(NodeProperty.LEARNS, "broken.learns", "n0");
  }

  @Test
  void runGoesOnUntilAllKnowAndWhatIsLateHasCome() {
    startAll();
    monitor.asked(0, "x");
    learnAll("x");

    assertThat(monitor.isOver()).isFalse();
    clock.now = HEAL;
    monitor.started(1);
    clock.now = HEAL + 200_000;
    assertThat(monitor.isOver()).isFalse();
    monitor.learnt(1, "x");
    assertThat(monitor.isOver()).isFalse();
    clock.now = HEAL + 300_001;
    assertThat(monitor.isOver()).isTrue();
  }

  @Test
  void floodOfMessagesEndsTheRun() {
    startAll();
    send(20_000);
    monitor.asked(0, "x");
    monitor.learnt(0, "x");
    clock.now = HEAL;
    send(10_000);
    assertThat(monitor.broken()).isNull();
    send(1);

    is(monitor.broken(), NodeProperty.LEARNS, "broken.learns-flood", "n1", "10000");
  }

  @Test
  void whenAllKnowTheyMayTalk() {
    startAll();
    monitor.asked(0, "x");
    learnAll("x");
    clock.now = HEAL;
    send(20_000);

    assertThat(monitor.broken()).isNull();
  }

  @Test
  void fourHopsAreTwoRoundTripsAndFiveAreNot() {
    startAll();
    monitor.asked(0, "x");
    clock.now = 4 * HOP;
    learnAll("x");
    assertThat(monitor.atEnd()).isNull();

    LearnMonitor other = monitor(List.of(new Operation(0, 0, "x")));
    clock.now = 0;
    other.asked(0, "x");
    clock.now = 5 * HOP;
    for (int node = 0; node < 3; node++) {
      other.learnt(node, "x");
    }
    is(other.atEnd(), NodeProperty.TWO_ROUND_TRIPS, "broken.two-round-trips", "5000", "4000");
  }

  @Test
  void oneMessageTooMany() {
    startAll();
    send(50);
    monitor.asked(0, "x");
    send(20);
    learnAll("x");
    clock.now = 4 * HOP;
    send(1);
    assertThat(monitor.atEnd()).isNull();
    send(1);

    is(monitor.atEnd(), NodeProperty.FEW_MESSAGES, "broken.few-messages", "22", "21");
  }

  @Test
  void laterMessagesDoNotCount() {
    startAll();
    monitor.asked(0, "x");
    learnAll("x");
    clock.now = 4 * HOP + 1;
    send(100);

    assertThat(monitor.atEnd()).isNull();
  }

  @Test
  void whereProposersCompeteNoPaceIsAsked() {
    LearnMonitor rivals =
        monitor(List.of(new Operation(0, 0, "x"), new Operation(39 * HOP, 1, "y")));
    rivals.asked(0, "x");
    clock.now = 100 * HOP;
    for (int node = 0; node < 3; node++) {
      rivals.learnt(node, "x");
    }

    assertThat(rivals.atEnd()).isNull();
  }

  private LearnMonitor monitor(List<Operation> asked) {
    NetworkModel network = NetworkModel.calm(HOP, HOP);
    LearnMonitor made =
        new LearnMonitor(new Plan(List.of(3), asked, new FaultPlan(network, List.of(), HEAL, END)));
    made.begin(clock);
    return made;
  }

  private void startAll() {
    for (int node = 0; node < 3; node++) {
      monitor.started(node);
    }
  }

  private void askBoth() {
    monitor.asked(0, "x");
    monitor.asked(1, "y");
  }

  private void learnAll(String value) {
    for (int node = 0; node < 3; node++) {
      monitor.learnt(node, value);
    }
  }

  private void send(int messages) {
    for (int i = 0; i < messages; i++) {
      monitor.sent(0, 0, 0, 1, new Prepare(new Ballot(1, 0)));
    }
  }

  private void breaks(NodeProperty property, String key, String... arguments) {
    assertThat(monitor.isOver()).isTrue();
    is(monitor.broken(), property, key, arguments);
    assertThat(Objects.requireNonNull(monitor.broken()).event()).isEqualTo(clock.marks - 1);
  }

  private void breaksAtEnd(NodeProperty property, String key, String... arguments) {
    clock.now = END;
    assertThat(monitor.isOver()).isFalse();
    assertThat(monitor.broken()).isNull();
    is(monitor.atEnd(), property, key, arguments);
  }

  private static void is(
      @Nullable Broken broken, NodeProperty property, String key, String... arguments) {
    assertThat(broken).isNotNull();
    Broken seen = Objects.requireNonNull(broken);
    assertThat(seen.property()).isEqualTo(property.property());
    assertThat(seen.says().key()).isEqualTo(key);
    assertThat(seen.says().arguments()).containsExactly(arguments);
  }

  /// Time as a test sets it.
  private static final class Clock implements Marks {

    private long now;
    private int marks;

    @Override
    public int mark(TraceEvent.Kind kind, int node, String what) {
      return marks++;
    }

    @Override
    public long nowMicros() {
      return now;
    }
  }
}
