package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.sim.World.Ping;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HostileStrategyTest {

  @Test
  void sendingToANodeThatDoesNotExistSaysWhichThereAre() {
    StrategyStop stop = stopOf(context -> context.send(new NodeId(3), new Ping(1)));

    assertThat(stop.why()).isEqualTo(Outcome.Why.THREW);
    assertThat(says(stop)).contains("Node n1 sent to n3", "they are n0 to n2");
  }

  @Test
  void negativeDelayIsToldApart() {
    StrategyStop stop = stopOf(context -> context.setTimer(-1, new Ping(1)));

    assertThat(says(stop)).contains("Use 0 for at once");
  }

  @Test
  @SuppressWarnings({"DataFlowIssue", "NullAway"}) // learners' code is not checked for nulls
  void nullIsToldApartWhereverItIsGiven() {
    assertThat(says(stopOf(context -> context.send(new NodeId(0), null)))).contains("null");
    assertThat(says(stopOf(context -> context.setTimer(1, null)))).contains("null");
    assertThat(says(stopOf(context -> context.disk().put("key", null)))).contains("null");
    assertThat(says(stopOf(context -> context.disk().append(null)))).contains("null");
  }

  @Test
  void valueThatIsNoneSaysWhatIsOne() {
    Payload lambda = new Payload() {};

    assertThat(says(stopOf(context -> context.send(new NodeId(0), lambda))))
        .contains("which is no value", "Use records");
  }

  @Test
  void valueOfAHundredMegabytesIsTooLarge() {
    StrategyStop stop =
        stopOf(context -> context.send(new NodeId(0), new Blob(new byte[100_000_000])));

    assertThat(says(stop)).contains("Node n1", "Send it in pieces");
  }

  @Test
  void aMillionTimersAreTooMany() {
    StrategyStop stop =
        stopOf(context -> {
          for (int i = 0; i < 1_000_000; i++) {
            context.setTimer(i, new Ping(i));
          }
        });

    assertThat(stop.why()).isEqualTo(Outcome.Why.STEPS);
    assertThat(says(stop)).contains("5,000 timers");
  }

  @Test
  void aMillionMessagesAreTooMany() {
    StrategyStop stop =
        stopOf(context -> {
          for (int i = 0; i < 1_000_000; i++) {
            context.send(new NodeId(1), new Ping(i));
          }
        });

    assertThat(says(stop)).contains("5,000 messages");
  }

  @Test
  void writesWithoutEndAreTooMany() {
    StrategyStop puts =
        stopOf(context -> {
          while (true) {
            context.disk().put("key", new Ping(1));
          }
        });
    StrategyStop appends =
        stopOf(context -> {
          while (true) {
            context.disk().append(new Ping(1));
          }
        });

    assertThat(puts.why()).isEqualTo(Outcome.Why.MEMORY);
    assertThat(says(puts)).isEqualTo(says(appends)).contains("writes without end");
  }

  @Test
  void timersAndMessagesThatAreOverCountNoMore() {
    World world = new World();
    world
        .onStart((node, context) -> context.setTimer(1, new Ping(6_000)))
        .onTimer((tag, context) -> {
          context.send(context.self(), tag);
          if (tag instanceof Ping(int left) && left > 0) {
            context.setTimer(1, new Ping(left - 1));
          }
        });

    assertThat(world.run(1).stop()).isNull();
    assertThat(world.diary()).hasSizeGreaterThan(12_000);
  }

  @Test
  void misuseThatIsCaughtIsForgiven() {
    World world = new World();
    world.onStart((node, context) -> {
      try {
        context.send(new NodeId(9), new Ping(1));
      } catch (IllegalArgumentException e) {
        world.note(context, String.valueOf(e.getMessage()));
      }
    });

    assertThat(world.run(1).stop()).isNull();
    assertThat(world.diary()).hasSize(3).first().asString().contains("there is no node n9");
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

  @SuppressWarnings("ArrayRecordComponent") // as learners may write it
  private record Blob(byte[] bytes) implements Payload {}

  private static String says(StrategyStop stop) {
    return Messages.of("consensus", Locale.ENGLISH).render(stop.says());
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
