package dev.faultline.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.ClientContext;
import dev.faultline.engine.remote.api.RemoteCall;
import dev.faultline.engine.remote.api.Reply;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.engine.remote.api.ServerContext;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Sentence;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What strategies do that no strategy should: each has a sentence of its own, and none gets
/// through.
@SuppressWarnings("NullAway") // They hand over null on purpose.
class HostileCallTest {

  private static final Engine ENGINE = Engines.named("remote");

  /// Does the first step right, and nothing else.
  private static class Sends implements RemoteCall {

    @Override
    public void onCall(Request request, ClientContext context) {
      context.send(context.server(), request);
    }

    @Override
    public void onRequest(NodeId client, Request request, ServerContext context) {
      context.send(client, context.execute(request));
    }

    @Override
    public void onReply(Reply reply, ClientContext context) {
      context.complete(reply);
    }
  }

  private record Mine(int number) implements Payload {}

  @Test
  void executesNull() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onRequest(NodeId client, Request request, ServerContext context) {
                    context.execute(null);
                  }
                }))
        .startsWith("s0 was told to execute null (");
  }

  @Test
  void completesNull() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onReply(Reply reply, ClientContext context) {
                    context.complete(null);
                  }
                }))
        .startsWith("c1 was told to complete a call with null (");
  }

  @Test
  void sendsNull() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onCall(Request request, ClientContext context) {
                    context.send(context.server(), null);
                  }
                }))
        .startsWith("Node c1 sent or stored null");
  }

  @Test
  void sendsARequestWithoutAnOrder() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onCall(Request request, ClientContext context) {
                    context.send(context.server(), new Request(request.id(), null));
                  }
                }))
        .startsWith("c1 sent a request 1 that nobody asked it for.");
  }

  @Test
  void sendsToANodeThatIsNotThere() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onCall(Request request, ClientContext context) {
                    context.send(new NodeId(5), request);
                  }
                }))
        .startsWith("Node c1 sent to n5, and there is no such node: they are n0 to n1");
  }

  @Test
  void sendsAMessageOfItsOwn() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onCall(Request request, ClientContext context) {
                    context.send(context.server(), new Mine(1));
                  }
                }))
        .startsWith("c1 sent s0 a Mine. A client sends a Request to the server");
  }

  @Test
  void executesAnotherOrder() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onRequest(NodeId client, Request request, ServerContext context) {
                    context.execute(new Request(request.id(), "champagne"));
                  }
                }))
        .isEqualTo("s0 executed a request 1 of c1 that nobody asked for.");
  }

  @Test
  void completesACallThatNobodyMade() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onCall(Request request, ClientContext context) {
                    context.complete(new Reply(99, "latte #1"));
                  }
                }))
        .isEqualTo("c1 completed request 99, which nobody asked it for.");
  }

  @Test
  void executesWithoutEnd() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onRequest(NodeId client, Request request, ServerContext context) {
                    while (true) {
                      context.execute(request);
                    }
                  }
                }))
        .isEqualTo(
            "Node s0 spent its step budget: some callback does too much work, or never ends.");
  }

  @Test
  void sendsWithoutEnd() {
    assertThat(
            says(
                new Sends() {
                  @Override
                  public void onCall(Request request, ClientContext context) {
                    while (true) {
                      context.send(context.server(), request);
                    }
                  }
                }))
        .startsWith("Node c1 has 5,000 messages under way at once.");
  }

  @Test
  void handsOverATallTale() {
    String says =
        says(
            new Sends() {
              @Override
              public void onReply(Reply reply, ClientContext context) {
                context.complete(new Reply(reply.id(), "x".repeat(5_000)));
              }
            });

    assertThat(says).startsWith("c1 completed request 1 with “xxx").hasSizeLessThan(400);
  }

  @Test
  void timerOfTheServerCallsNobody() {
    RunResult result =
        run(
            new Sends() {
              @Override
              public void onRequest(NodeId client, Request request, ServerContext context) {
                context.setTimer(1, new Mine(1));
                super.onRequest(client, request, context);
              }

              @Override
              public void onTimer(Payload tag, ClientContext context) {
                throw new IllegalStateException("called");
              }
            });

    assertThat(result.outcome()).isInstanceOf(Outcome.Passed.class);
  }

  private static String says(RemoteCall strategy) {
    Sentence says =
        switch (run(strategy).outcome()) {
          case Outcome.Broken broken -> broken.says();
          case Outcome.Stopped stopped -> stopped.says();
          case Outcome.Passed _ -> Sentence.of("passed");
          case Outcome.Inconclusive inconclusive -> inconclusive.says();
        };
    return Messages.of("remote", Locale.ENGLISH).render(says);
  }

  private static RunResult run(RemoteCall strategy) {
    return ENGINE.run(
        new Scenario("call", "calm", 42), () -> strategy, new RunOptions(100_000, true));
  }
}
