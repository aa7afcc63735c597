package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.sim.World.Ping;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HostileStrategyTest {

  @Test
  void sendingToANodeThatDoesNotExistSaysWhichThereAre() {
    StrategyStop stop = stopOf(context -> context.send(new NodeId(3), new Ping(1)));

    assertThat(stop.why()).isEqualTo(Outcome.Why.THREW);
    assertThat(stop.says().arguments())
        .anyMatch(text -> text.contains("there is no node n3; nodes are n0 to n2"));
  }

  @Test
  void negativeDelayIsToldApart() {
    StrategyStop stop = stopOf(context -> context.setTimer(-1, new Ping(1)));

    assertThat(stop.says().arguments()).anyMatch(text -> text.contains("use 0 for at once"));
  }

  @Test
  @SuppressWarnings({"DataFlowIssue", "NullAway"}) // learners' code is not checked for nulls
  void nullMessageIsToldApart() {
    StrategyStop stop = stopOf(context -> context.send(new NodeId(0), null));

    assertThat(stop.says().arguments()).anyMatch(text -> text.contains("is null; use a record"));
  }

  @Test
  void floodOfMessagesSpendsTheBudget() {
    StrategyStop stop =
        stopOf(context -> {
          while (true) {
            context.send(new NodeId(1), new Ping(1));
          }
        });

    assertThat(stop.why()).isEqualTo(Outcome.Why.STEPS);
  }

  @Test
  void endlessRecursionIsDepth() {
    assertThat(stopOf(HostileStrategyTest::recurse).why()).isEqualTo(Outcome.Why.DEPTH);
  }

  @Test
  void messageOfAnExceptionThatItsAuthorWroteIsNeverAskedFor() {
    StrategyStop stop =
        stopOf(context -> {
          throw new Liar();
        });

    assertThat(stop.says().arguments()).contains("Liar");
  }

  @SuppressWarnings("InfiniteRecursion") // that is what is tested
  private static void recurse(Context context) {
    recurse(context);
  }

  private static StrategyStop stopOf(Consumer<Context> action) {
    World world = new World();
    world.onStart((node, context) -> {
      if (node == 1) {
        action.accept(context);
      }
    });
    StrategyStop stop = world.run(1).stop();
    assertThat(stop).isNotNull();
    return java.util.Objects.requireNonNull(stop);
  }

  private static final class Liar extends RuntimeException {

    @Override
    public String getMessage() {
      throw new AssertionError("getMessage was called");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new AssertionError("getStackTrace was called");
    }
  }
}
