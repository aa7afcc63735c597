package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.sim.World.Ping;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationTest {

  private static final NodeId ONE = new NodeId(1);

  private final World world = new World();

  @Test
  void messageArrivesAfterItsDelay() {
    world.onStart(sendFromZero(1)).run(1);

    assertThat(world.diary()).containsExactly("1000 n1 got Ping(number=0) from n0");
  }

  @Test
  void linkKeepsItsOrderUnlessMessagesMayOvertake() {
    world.network(NetworkModel.calm(1, 1_000)).onStart(sendFromZero(50)).run(1);
    assertThat(numbers()).isSorted();

    world.diary().clear();
    world.network(new NetworkModel(1, 1_000, 0, 0, 1, 0, 0)).run(1);
    assertThat(numbers()).hasSize(50).isNotEqualTo(numbers().stream().sorted().toList());
  }

  @Test
  void lossyNetworkLosesAndRepeatsAboutAsManyAsItSays() {
    world.network(new NetworkModel(1, 10, 0.3, 0, 0, 0, 0)).onStart(sendFromZero(1_000)).run(1);
    assertThat(world.diary()).hasSizeBetween(640, 760);

    world.diary().clear();
    world.network(new NetworkModel(1, 10, 0, 0.3, 0, 0, 0)).run(1);
    assertThat(world.diary()).hasSizeBetween(1_240, 1_360);
  }

  @Test
  void healedNetworkLosesNothing() {
    world.network(new NetworkModel(1, 10, 1, 0, 0, 0, 0));

    world.fault(new Fault.Kill(0, 500)).onStart(sendFromZero(1)).run(1);

    assertThat(world.diary()).singleElement().asString().startsWith("5000");
  }

  @Test
  void heldMessageIsOvertakenAndTheOthersAreNot() {
    world.fault(new Fault.Hold("Ping", 0, 1, 1, 5_000)).onStart(sendFromZero(3)).run(1);

    assertThat(numbers()).containsExactly(0, 2, 1);
    assertThat(world.diary().getLast()).startsWith("6000 ");
  }

  @Test
  void losingTheSecondMessageLosesNoOther() {
    Simulation run = world.fault(new Fault.Lose("Ping", 0, 1, 1)).onStart(sendFromZero(3)).run(1);

    assertThat(numbers()).containsExactly(0, 2);
    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void cutLosesWhatArrivesInItOneWayOnly() {
    world
        .fault(new Fault.Cut(0, 1, 2_000, 3_000))
        .onStart((node, context) -> {
          for (int at : List.of(0, 999, 1_000, 3_999, 4_000)) {
            context.setTimer(at, new Ping(at));
          }
        })
        .onTimer((tag, context) -> context.send(other(context), tag));

    Simulation run = world.run(1);

    assertThat(world.received(0, 1)).containsExactly(0, 999, 4_000);
    assertThat(world.received(1, 0)).containsExactly(0, 999, 1_000, 3_999, 4_000);
    assertThat(world.received(2, 1)).containsExactly(0, 999, 1_000, 3_999, 4_000);
    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void cutEndsWhenTheWorldHeals() {
    world
        .fault(new Fault.Cut(0, 1, 0, Long.MAX_VALUE))
        .onStart((node, context) -> {
          context.setTimer(498_999, new Ping(1));
          context.setTimer(499_000, new Ping(2));
        })
        .onTimer((tag, context) -> context.send(other(context), tag));

    world.run(1);

    assertThat(world.received(0, 1)).containsExactly(2);
  }

  @Test
  void cutThatNoMessageMeetsIsUnarmed() {
    Simulation run = world.fault(new Fault.Cut(0, 1, 2_000, 3_000)).onStart(sendFromZero(1)).run(1);

    assertThat(world.received(0, 1)).containsExactly(0);
    assertThat(run.faultsArmed()).isZero();
  }

  @Test
  void grayNodeIsSlowInBothDirectionsAndKeepsTheOrderOfItsLinks() {
    world
        .fault(new Fault.Gray(1, 0, 1_500, 4_000))
        .onStart((node, context) -> {
          context.setTimer(1_000, new Ping(1));
          context.setTimer(2_000, new Ping(2));
        })
        .onTimer((tag, context) -> context.send(other(context), tag));

    Simulation run = world.run(1);

    assertThat(world.diary())
        .filteredOn(line -> line.contains("got") && !line.contains("n2"))
        .containsExactlyInAnyOrder(
            "6000 n1 got Ping(number=1) from n0",
            "6000 n1 got Ping(number=2) from n0",
            "6000 n0 got Ping(number=1) from n1",
            "6000 n0 got Ping(number=2) from n1");
    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void grayNodeIsAsFastAsAnyWhenTheWorldHeals() {
    world
        .fault(new Fault.Gray(1, 0, Long.MAX_VALUE, 4_000))
        .onStart((node, context) -> context.setTimer(500_001, new Ping(node)))
        .onTimer((tag, context) -> context.send(other(context), tag));

    Simulation run = world.run(1);

    assertThat(world.diary()).contains("501001 n1 got Ping(number=0) from n0");
    assertThat(run.faultsArmed()).isZero();
  }

  @Test
  void grayNodeIsNeverEarly() {
    assertThatThrownBy(() -> new Fault.Gray(1, 0, 1, -1)).hasMessageContaining("-1 us");
  }

  @Test
  void skewedClockIsAheadAndGainsAndItsTimersEndSooner() {
    world
        .fault(new Fault.Skew(1, 500, 250_000))
        .onStart((node, context) -> context.setTimer(10_000, new Ping(node)));

    Simulation run = world.run(1);

    assertThat(world.diary())
        .containsExactly(
            "10500 n1 timer Ping(number=1)",
            "10000 n0 timer Ping(number=0)",
            "10000 n2 timer Ping(number=2)");
    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void timerOfASkewedClockMayBeAsLongAsOneLikesAndNotNegative() {
    world
        .fault(new Fault.Skew(0, 0, -100))
        .onStart((node, context) -> context.setTimer(Long.MAX_VALUE, new Ping(1)));

    assertThat(world.run(1).stop()).isNull();
    assertThat(world.diary()).isEmpty();

    world.onStart((node, context) -> context.setTimer(-1, new Ping(1)));
    assertThat(world.run(1).stop()).isNotNull();
    assertThatThrownBy(() -> new Fault.Skew(0, 0, -1_000_000)).hasMessageContaining("-1000000 ppm");
  }

  @Test
  void clockJumpsForItsNodeAlone() {
    world
        .fault(new Fault.Jump(1, 5_000, -4_000))
        .onStart((node, context) -> {
          context.setTimer(4_999, new Ping(1));
          context.setTimer(5_000, new Ping(2));
        });

    Simulation run = world.run(1);

    assertThat(world.diary())
        .filteredOn(line -> line.contains("n1"))
        .containsExactly("4999 n1 timer Ping(number=1)", "1000 n1 timer Ping(number=2)");
    assertThat(world.diary())
        .filteredOn(line -> line.contains("n0"))
        .last()
        .isEqualTo("5000 n0 timer Ping(number=2)");
    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void jumpOfAClockThatNobodyReadsIsUnarmed() {
    Simulation run = world.fault(new Fault.Jump(1, 5_000, 1)).run(1);

    assertThat(run.faultsArmed()).isZero();
  }

  @Test
  void faultWhoseTriggerIsNeverReachedStaysUnarmed() {
    Simulation run = world.fault(new Fault.Lose("Ping", 0, 1, 7)).onStart(sendFromZero(3)).run(1);

    assertThat(numbers()).containsExactly(0, 1, 2);
    assertThat(run.faultsArmed()).isZero();
  }

  @Test
  void crashedNodeIsANewObjectWithoutItsTimersAndUnsyncedWrites() {
    world
        .fault(new Fault.Crash(1, 2_000, 1_000))
        .onStart((node, context) -> {
          if (node == 1) {
            world.note(context, "reads " + read(context, "synced") + read(context, "lost"));
            context.disk().put("synced", new Ping(1));
            context.disk().sync();
            context.setTimer(4_000, new Ping(2));
          }
        })
        .onMessage((message, context) -> context.disk().put("lost", message));

    world.run(1);

    assertThat(world.lives()).isEqualTo(4);
    assertThat(world.diary())
        .containsExactly(
            "0 n1 reads nonenone",
            "3000 n1 reads Ping(number=1)none",
            "7000 n1 timer Ping(number=2)");
  }

  @Test
  void messageToANodeThatIsDownIsLost() {
    world.fault(new Fault.Crash(1, 500, 3_000)).onStart(sendFromZero(1)).run(1);

    assertThat(world.diary()).isEmpty();
  }

  @Test
  void killedNodeIsBackWhenTheWorldHeals() {
    world
        .fault(new Fault.Kill(1, 500))
        .onStart((node, context) -> world.note(context, "starts"))
        .run(1);

    assertThat(world.diary())
        .containsExactly("0 n0 starts", "0 n1 starts", "0 n2 starts", "500000 n1 starts");
  }

  @Test
  void crashBeforeASyncLosesWhatTheCrashAfterItKeeps() {
    assertThat(valueAfterCrash(1, Fault.Moment.BEFORE, 2)).isEqualTo("none");
    assertThat(valueAfterCrash(1, Fault.Moment.AFTER, 2)).isEqualTo("Ping(number=5)");
    assertThat(valueAfterCrash(0, Fault.Moment.BEFORE, 2)).isEqualTo("none");
  }

  @Test
  void unsyncedWriteSurvivesOneCrashInFour() {
    long kept =
        java.util.stream.LongStream.range(0, 400)
            .filter(seed -> !valueAfterCrash(0, Fault.Moment.AFTER, seed).equals("none"))
            .count();

    assertThat(kept).isBetween(70L, 130L);
  }

  @Test
  void sameSeedGivesTheSameDigestRecordedOrNot() {
    world.network(new NetworkModel(1, 900, 0.2, 0.2, 0.2, 0.2, 9_000)).onStart(sendFromZero(40));

    long digest = world.run(5, true).digest();

    assertThat(world.run(5, false).digest()).isEqualTo(digest);
    assertThat(world.run(6, false).digest()).isNotEqualTo(digest);
  }

  @Test
  void messageMoreOnOneLinkChangesNothingOnAnother() {
    world.network(NetworkModel.calm(1, 100_000)).onStart(sendFromZero(5)).run(1);
    List<String> alone = List.copyOf(world.diary());

    world.diary().clear();
    world
        .onStart((node, context) -> {
          if (node == 0) {
            context.send(new NodeId(2), new Ping(99));
          }
          sendFromZero(5).accept(node, context);
        })
        .run(1);

    assertThat(world.diary().stream().filter(line -> line.contains(" n1 ")).toList())
        .isEqualTo(alone);
  }

  private String valueAfterCrash(int ioStep, Fault.Moment moment, long seed) {
    World fresh = new World();
    fresh
        .fault(new Fault.CrashAtIo(1, ioStep, moment, 1_000))
        .onStart((node, context) -> {
          if (node == 1 && context.nowMicros() > 0) {
            fresh.diary().add(read(context, "key"));
          } else if (node == 1) {
            context.disk().put("key", new Ping(5));
            context.disk().sync();
          }
        })
        .run(seed);
    return fresh.diary().getFirst();
  }

  private java.util.function.BiConsumer<Integer, Context> sendFromZero(int count) {
    return (node, context) -> {
      for (int i = 0; node == 0 && i < count; i++) {
        context.send(ONE, new Ping(i));
      }
    };
  }

  private List<Integer> numbers() {
    return world.diary().stream()
        .map(line -> Integer.valueOf(line.replaceAll(".*number=(\\d+).*", "$1")))
        .toList();
  }

  private static String read(Context context, String key) {
    return Optional.ofNullable(context.disk().get(key).orElse(null))
        .map(Values::render)
        .orElse("none");
  }

  /// Node 0 for node 1, and node 1 for the others.
  private static NodeId other(Context context) {
    return new NodeId(context.self().index() == 1 ? 0 : 1);
  }
}
