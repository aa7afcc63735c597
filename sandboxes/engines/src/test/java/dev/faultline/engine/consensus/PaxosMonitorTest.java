package dev.faultline.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import dev.faultline.sim.Broken;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Histories that are right, and histories that break each property. Two proposers, n0 and n1;
/// three acceptors, n2 to n4.
class PaxosMonitorTest {

  private static final Ballot LOW = new Ballot(1, 0);
  private static final Ballot HIGH = new Ballot(1, 1);
  private static final Proposal LOW_X = new Proposal(LOW, "x");
  private static final Proposal HIGH_X = new Proposal(HIGH, "x");
  private static final Proposal HIGH_Y = new Proposal(HIGH, "y");

  private final PaxosMonitor monitor = new PaxosMonitor(new Roster(2, 3), List.of());
  private int event;

  @Test
  void rightHistoryBreaksNothing() {
    prepareBoth();
    says(2, 0, promise(LOW, null));
    says(3, 0, promise(LOW, null));
    asks(0, new Accept(LOW_X));
    says(2, 0, new Accepted(LOW_X));
    says(3, 0, promise(HIGH, null));
    says(2, 1, promise(HIGH, LOW_X));
    asks(1, new Accept(HIGH_X));
    says(2, 1, new Accepted(HIGH_X));
    says(3, 0, new Accepted(HIGH_X));
    says(2, 1, promise(HIGH, HIGH_X));

    assertThat(monitor.broken()).isNull();
  }

  @Test
  void promiseBelowAPromise() {
    prepareBoth();
    says(2, 0, promise(HIGH, null));
    says(2, 0, promise(LOW, null));

    breaks(PaxosProperty.PROMISE_KEPT, "broken.promise-below");
  }

  @Test
  void promiseBelowAPromiseOfAnEarlierLife() {
    prepareBoth();
    says(2, 0, promise(HIGH, null));
    says(2, 1, promise(LOW, null));

    breaks(PaxosProperty.PROMISE_SURVIVES_CRASH, "broken.promise-below.crash");
  }

  @Test
  void acceptanceBelowAPromise() {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    says(2, 0, promise(HIGH, null));
    says(2, 0, new Accepted(LOW_X));

    breaks(PaxosProperty.PROMISE_KEPT, "broken.accept-below");
  }

  @Test
  void promiseBelowAnAcceptance() {
    prepareBoth();
    asks(1, new Accept(HIGH_Y));
    says(2, 0, new Accepted(HIGH_Y));
    says(2, 0, promise(LOW, HIGH_Y));

    breaks(PaxosProperty.PROMISE_KEPT, "broken.promise-below");
  }

  @Test
  void reportOfNothingAfterAnAcceptance() {
    acceptLowAnd(0, promise(HIGH, null));

    breaks(PaxosProperty.REPORT, "broken.report");
  }

  @Test
  void reportOfNothingAfterAnAcceptanceInAnEarlierLife() {
    acceptLowAnd(1, promise(HIGH, null));

    breaks(PaxosProperty.ACCEPTANCE_SURVIVES_CRASH, "broken.report.crash");
  }

  @Test
  void reportOfALowerAcceptanceThanTheHighest() {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    asks(1, new Accept(HIGH_X));
    says(2, 0, new Accepted(LOW_X));
    says(2, 0, new Accepted(HIGH_X));
    asks(0, new Prepare(new Ballot(2, 0)));
    says(2, 0, promise(new Ballot(2, 0), LOW_X));

    breaks(PaxosProperty.REPORT, "broken.report");
  }

  @Test
  void reportOfAnAcceptanceThatNoAnswerToldIsNoFault() {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    says(2, 1, promise(HIGH, LOW_X));

    assertThat(monitor.broken()).isNull();
  }

  @Test
  void reportOfAProposalThatNobodyMade() {
    acceptLowAnd(0, promise(HIGH, new Proposal(LOW, "forged")));

    breaks(PaxosProperty.VALIDITY, "broken.reported-unknown");
  }

  @Test
  void promiseThatNobodyAskedFor() {
    prepareBoth();
    says(2, 0, promise(new Ballot(9, 0), null));

    breaks(PaxosProperty.VALIDITY, "broken.unasked-promise");
  }

  @Test
  void promiseToAProposerThatDoesNotExist() {
    prepareBoth();
    says(2, 0, promise(new Ballot(1, 7), null));

    breaks(PaxosProperty.VALIDITY, "broken.unasked-promise");
  }

  @Test
  void promiseToTheFirstProposerThatDoesNotExist() {
    prepareBoth();
    says(2, 0, promise(new Ballot(1, 2), null));

    breaks(PaxosProperty.VALIDITY, "broken.unasked-promise");
  }

  @Test
  void promiseBeforeTheFirstRound() {
    says(2, 0, promise(new Ballot(0, 0), null));

    breaks(PaxosProperty.VALIDITY, "broken.unasked-promise");
  }

  @Test
  void promiseBelowWhatItReports() {
    prepareBoth();
    asks(1, new Accept(HIGH_Y));
    says(2, 0, promise(LOW, HIGH_Y));

    breaks(PaxosProperty.PROMISE_KEPT, "broken.promise-below-own");
  }

  @Test
  void breachSaysWhoDidWhat() {
    acceptLowAnd(0, promise(HIGH, null));

    assertThat(Objects.requireNonNull(monitor.broken()).says())
        .isEqualTo(Sentence.of("broken.report", "a2", HIGH, "@nothing", LOW + " x"));
  }

  @Test
  void proposerThatIsAskedAndNeverDecides() {
    PaxosMonitor asked =
        new PaxosMonitor(
            new Roster(2, 3), List.of(new Operation(0, 0, "x"), new Operation(0, 1, "y")));
    asked.decided(0);

    Broken broken = Objects.requireNonNull(asked.atEnd());
    assertThat(broken.property()).isEqualTo(PaxosProperty.DECIDES.property());
    assertThat(broken.says()).isEqualTo(Sentence.of("broken.decides", "p1"));

    asked.decided(1);
    assertThat(asked.atEnd()).isNull();
  }

  @Test
  void acceptanceOfAnotherValueThanWasProposed() {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    says(2, 0, new Accepted(new Proposal(LOW, "y")));

    breaks(PaxosProperty.VALIDITY, "broken.accepted-unknown");
  }

  @Test
  void secondValueChosen() {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    asks(1, new Accept(HIGH_Y));
    says(2, 0, new Accepted(LOW_X));
    says(3, 0, new Accepted(LOW_X));
    says(4, 0, new Accepted(HIGH_Y));
    says(3, 0, new Accepted(HIGH_Y));

    breaks(PaxosProperty.AGREEMENT, "broken.agreement");
  }

  @Test
  void repeatedAcceptanceOfOneAcceptorIsNoMajority() {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    asks(1, new Accept(HIGH_Y));
    says(2, 0, new Accepted(LOW_X));
    says(2, 0, new Accepted(LOW_X));
    says(3, 0, new Accepted(HIGH_Y));
    says(4, 0, new Accepted(HIGH_Y));

    assertThat(monitor.broken()).isNull();
  }

  private void acceptLowAnd(int life, Promise promise) {
    prepareBoth();
    asks(0, new Accept(LOW_X));
    says(2, 0, new Accepted(LOW_X));
    says(2, life, promise);
  }

  private void prepareBoth() {
    asks(0, new Prepare(LOW));
    asks(1, new Prepare(HIGH));
  }

  private void asks(int proposer, Payload message) {
    monitor.sent(event++, proposer, 0, 2, message);
  }

  private void says(int acceptor, int life, Payload message) {
    monitor.sent(event++, acceptor, life, 0, message);
  }

  private void breaks(PaxosProperty property, String key) {
    Broken broken = monitor.broken();
    assertThat(broken).isNotNull();
    assertThat(Objects.requireNonNull(broken).property()).isEqualTo(property.property());
    assertThat(broken.says().key()).isEqualTo(key);
    assertThat(broken.event()).isEqualTo(event - 1);
  }

  private static Promise promise(
      Ballot ballot, @org.jspecify.annotations.Nullable Proposal report) {
    return new Promise(ballot, Optional.ofNullable(report));
  }
}
