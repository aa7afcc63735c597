package dev.faultline.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.sim.Broken;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Histories that are right, and histories that break each property. The server is n0; clients are
/// n1 and n2, each with a request 1.
class CallMonitorTest {

  private static final int SERVER = 0;
  private static final int ANN = 1;
  private static final int BOB = 2;
  private static final Request LATTE = new Request(1, "latte");
  private static final Request MOCHA = new Request(1, "mocha");
  private static final Reply FIRST = new Reply(1, "latte #1");
  private static final Reply SECOND = new Reply(1, "mocha #2");

  private final CallMonitor monitor = new CallMonitor(new Roster(2));
  private int event;

  CallMonitorTest() {
    monitor.asked(ANN, LATTE);
    monitor.asked(BOB, MOCHA);
  }

  @Test
  void rightHistoryBreaksNothing() {
    request(ANN, LATTE);
    request(ANN, LATTE);
    execute(ANN, LATTE, FIRST);
    reply(ANN, FIRST);
    reply(ANN, FIRST);
    complete(ANN, FIRST);
    request(BOB, MOCHA);
    execute(BOB, MOCHA, SECOND);
    reply(BOB, SECOND);
    complete(BOB, SECOND);

    assertThat(monitor.broken()).isNull();
    assertThat(monitor.atEnd()).isNull();
  }

  @Test
  void requestUnderANumberThatNobodyUsed() {
    request(ANN, new Request(2, "latte"));

    breaks(CallProperty.VALIDITY, "broken.requested-unasked");
  }

  @Test
  void requestForSomethingElseUnderTheSameNumber() {
    request(ANN, MOCHA);

    breaks(CallProperty.VALIDITY, "broken.requested-unasked");
  }

  @Test
  void requestOfAnotherClient() {
    request(BOB, LATTE);

    breaks(CallProperty.VALIDITY, "broken.requested-unasked");
  }

  @Test
  void replyToNobody() {
    reply(ANN, new Reply(7, "latte #1"));

    breaks(CallProperty.VALIDITY, "broken.replied-unasked");
  }

  @Test
  void messagesThatGoNowhere() {
    sends(ANN, BOB, LATTE, "broken.no-such-message");
    sends(ANN, ANN, FIRST, "broken.no-such-message");
    sends(ANN, SERVER, FIRST, "broken.no-such-message");
    sends(SERVER, ANN, LATTE, "broken.no-such-message");
    sends(SERVER, SERVER, FIRST, "broken.no-such-message");
    sends(ANN, SERVER, new NodeId(3), "broken.no-such-message");
  }

  @Test
  void executionOfWhatNobodyAskedFor() {
    execute(ANN, new Request(2, "latte"), FIRST);

    breaks(CallProperty.VALIDITY, "broken.executed-unasked");
  }

  @Test
  void executionOfSomethingElseThanWasOrdered() {
    execute(ANN, MOCHA, SECOND);

    breaks(CallProperty.VALIDITY, "broken.executed-unasked");
  }

  @Test
  void secondExecution() {
    execute(ANN, LATTE, FIRST);
    execute(BOB, MOCHA, SECOND);
    execute(ANN, LATTE, new Reply(1, "latte #3"));

    breaks(CallProperty.EXECUTED_ONCE, "broken.executed-twice");
    assertThat(broken().says().arguments())
        .containsExactly("s0", "c1", "1", "latte #1", "latte #3");
  }

  @Test
  void completionOfWhatNobodyAskedFor() {
    complete(ANN, new Reply(2, "latte #1"));

    breaks(CallProperty.VALIDITY, "broken.completed-unasked");
  }

  @Test
  void completionBeforeExecution() {
    complete(ANN, FIRST);

    breaks(CallProperty.RIGHT_REPLY, "broken.completed-unexecuted");
  }

  @Test
  void completionWithTheReplyOfAnotherClient() {
    execute(ANN, LATTE, FIRST);
    execute(BOB, MOCHA, SECOND);
    complete(BOB, FIRST);

    breaks(CallProperty.RIGHT_REPLY, "broken.completed-others");
  }

  @Test
  void completionWithAnInventedReply() {
    execute(ANN, LATTE, FIRST);
    complete(ANN, new Reply(1, "latte #9"));

    breaks(CallProperty.RIGHT_REPLY, "broken.completed-wrong");
  }

  @Test
  void completionWithoutAResult() {
    execute(ANN, LATTE, FIRST);
    complete(ANN, new Reply(1, nothing()));

    breaks(CallProperty.RIGHT_REPLY, "broken.completed-wrong");
  }

  @Test
  void secondCompletion() {
    execute(ANN, LATTE, FIRST);
    complete(ANN, FIRST);
    complete(ANN, FIRST);

    breaks(CallProperty.COMPLETED_ONCE, "broken.completed-twice");
  }

  @Test
  void oneMessageTooMany() {
    for (int i = 0; i < CallMonitor.MAX_MESSAGES / 2; i++) {
      request(ANN, LATTE);
      reply(ANN, FIRST);
    }
    request(BOB, MOCHA);
    assertThat(monitor.broken()).isNull();
    reply(ANN, FIRST);

    breaks(CallProperty.FEW_MESSAGES, "broken.messages");
  }

  @Test
  void asksForWhatItHas() {
    execute(ANN, LATTE, FIRST);
    complete(ANN, FIRST);
    for (int i = 0; i < CallMonitor.MAX_VAIN_REQUESTS; i++) {
      request(ANN, LATTE);
      reply(ANN, FIRST);
    }
    assertThat(monitor.broken()).isNull();
    request(ANN, LATTE);

    breaks(CallProperty.FEW_MESSAGES, "broken.messages.vain");
  }

  @Test
  void unansweredCallIsToldByHowFarItCame() {
    assertThat(endsWith()).isEqualTo("broken.answered.unsent [c1, 1, s0, 0, 0]");
    request(ANN, LATTE);
    request(ANN, LATTE);
    assertThat(endsWith()).isEqualTo("broken.answered.unexecuted [c1, 1, s0, 2, 0]");
    execute(ANN, LATTE, FIRST);
    assertThat(endsWith()).isEqualTo("broken.answered.unreplied [c1, 1, s0, 2, 0]");
    reply(ANN, FIRST);
    assertThat(endsWith()).isEqualTo("broken.answered.incomplete [c1, 1, s0, 2, 1]");
    complete(ANN, FIRST);
    assertThat(endsWith()).isEqualTo("broken.answered.unsent [c2, 1, s0, 0, 0]");
  }

  private String endsWith() {
    Broken broken = Objects.requireNonNull(monitor.atEnd());
    assertThat(broken.property()).isEqualTo(CallProperty.ANSWERED.property());
    assertThat(broken.event()).isEqualTo(Broken.NOW);
    return broken.says().key() + " " + broken.says().arguments();
  }

  private void request(int client, Request request) {
    monitor.sent(event++, client, 0, SERVER, request);
  }

  private void reply(int client, Reply reply) {
    monitor.sent(event++, SERVER, 0, client, reply);
  }

  private void execute(int client, Request request, Reply reply) {
    monitor.executed(event++, client, request, reply);
  }

  private void complete(int client, Reply reply) {
    monitor.completed(event++, client, reply);
  }

  private static void sends(int from, int to, Payload message, String key) {
    CallMonitor fresh = new CallMonitor(new Roster(2));
    fresh.asked(ANN, LATTE);
    fresh.asked(BOB, MOCHA);
    fresh.sent(4, from, 0, to, message);
    Broken broken = Objects.requireNonNull(fresh.broken());
    assertThat(broken.says().key()).isEqualTo(key);
    assertThat(broken.property()).isEqualTo(CallProperty.VALIDITY.property());
    assertThat(broken.event()).isEqualTo(4);
  }

  private void breaks(CallProperty property, String key) {
    assertThat(broken().property()).isEqualTo(property.property());
    assertThat(broken().says().key()).isEqualTo(key);
    assertThat(broken().event()).isEqualTo(event - 1);
  }

  private Broken broken() {
    return Objects.requireNonNull(monitor.broken());
  }

  /// Learner code knows no null checker.
  @SuppressWarnings("NullAway")
  private static String nothing() {
    @Nullable String none = null;
    return none;
  }
}
