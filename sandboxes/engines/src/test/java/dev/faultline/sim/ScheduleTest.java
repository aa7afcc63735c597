package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.api.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Partitions, priorities, swarms, and the independence of the streams of chance.
class ScheduleTest {

  private static final NetworkModel LOSSY = new NetworkModel(1, 900, 0.2, 0.2, 0.2, 0.2, 9_000);

  private final World world = new World();

  @Test
  void partitionCutsBothWaysBetweenGroupsAndNothingWithin() {
    Simulation run =
        world
            .fault(new Fault.Partition(List.of(0, 1), 0, 5_000))
            .onStart((node, context) -> sendToAll(context, node))
            .run(1);

    assertThat(world.received(0, 1)).containsExactly(0);
    assertThat(world.received(1, 0)).containsExactly(1);
    assertThat(world.received(0, 2)).isEmpty();
    assertThat(world.received(2, 0)).isEmpty();
    assertThat(world.received(2, 1)).isEmpty();
    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void partitionThatNothingCrossesIsUnarmed() {
    Simulation run =
        world
            .fault(new Fault.Partition(List.of(0, 1), 0, 5_000))
            .onStart((node, context) -> context.send(context.self(), new World.Ping(node)))
            .run(1);

    assertThat(run.faultsArmed()).isZero();
  }

  @Test
  void everyOrderOfThreeLinksComesWithSomePriorities() {
    Set<List<Integer>> orders = new LinkedHashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      World fresh =
          new World()
              .network(NetworkModel.calm(1, 10).with(new Priorities(0, 1, 1_000)))
              .onStart((node, context) -> context.send(new NodeId(0), new World.Ping(node)));
      fresh.run(seed);
      orders.add(fresh.diary().stream().map(line -> line.charAt(line.length() - 1) - '0').toList());
    }

    assertThat(orders).hasSize(6);
  }

  @Test
  void linkFallsBehindWhereItsPriorityChangesAndIsServedAlikeAfterHealing() {
    List<Integer> delays = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      World fresh =
          new World()
              .network(NetworkModel.calm(1, 1).with(new Priorities(1, 3, 10_000)))
              .onStart((node, context) -> {
                for (int i = 0; node == 0 && i < 4; i++) {
                  context.setTimer(i == 3 ? 600_000 : i, new World.Ping(i));
                }
              })
              .onTimer((tag, context) -> context.send(new NodeId(1), tag));
      fresh.run(seed);
      int[] arrivals =
          fresh.diary().stream()
              .filter(line -> line.contains("n1 got"))
              .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
              .toArray();
      assertThat(arrivals).hasSize(4);
      assertThat(arrivals[3]).isEqualTo(600_001);
      delays.add((arrivals[2] - arrivals[0]) / 10_000);
    }

    assertThat(delays).contains(0).anyMatch(delay -> delay > 0);
  }

  @Test
  void badPrioritiesAreRefused() {
    assertThatThrownBy(() -> new Priorities(-1, 1, 1)).hasMessageContaining("-1 changes");
    assertThatThrownBy(() -> new Priorities(0, 0, 1)).hasMessageContaining("0 messages");
  }

  @Test
  void swarmLeavesOutEachKindOfFaultInAboutHalfOfItsPlans() {
    List<FaultPlan> plans =
        IntStream.range(0, 400).mapToObj(seed -> swarm(SeededRandom.stream(seed, PLAN))).toList();

    assertHalf(plans, plan -> plan.network().lossRatio() > 0);
    assertHalf(plans, plan -> plan.network().duplicateRatio() > 0);
    assertHalf(plans, plan -> plan.network().overtakeRatio() > 0);
    assertHalf(plans, plan -> plan.network().lateRatio() > 0);
    assertHalf(plans, plan -> !plan.network().priorities().isNone());
    assertHalf(plans, plan -> plan.faults().stream().anyMatch(Fault.Crash.class::isInstance));
    assertHalf(plans, plan -> plan.faults().stream().anyMatch(Fault.Partition.class::isInstance));
    assertHalf(plans, plan -> plan.faults().stream().anyMatch(Fault.Gray.class::isInstance));
  }

  @Test
  void swarmNeverCrashesMoreThanItMayAndNeverOthers() {
    for (int seed = 0; seed < 400; seed++) {
      FaultPlan plan = swarm(SeededRandom.stream(seed, PLAN));
      List<Integer> crashed =
          plan.faults().stream()
              .filter(Fault.Crash.class::isInstance)
              .map(fault -> ((Fault.Crash) fault).node())
              .toList();
      assertThat(crashed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2);
      assertThat(List.of(1, 2, 3, 4)).containsAll(crashed);
    }
  }

  @Test
  void drawMoreInOneStreamChangesNothingInAnyOther() {
    world.network(LOSSY).onStart((node, context) -> play(context, 0)).run(7);
    List<String> before = List.copyOf(world.diary());

    for (int drawing = 0; drawing < 3; drawing++) {
      int extra = drawing;
      world.diary().clear();
      world.onStart((node, context) -> play(context, node == extra ? 1 : 0)).run(7);
      assertThat(without(world.diary(), extra)).isEqualTo(without(before, extra));
      assertThat(world.diary()).isNotEqualTo(before);
    }
  }

  /// Sends five pings to the others, says a number by chance, after `draws` draws more than ever.
  private void play(dev.faultline.api.Context context, int draws) {
    for (int i = 0; i < draws; i++) {
      context.random().nextLong();
    }
    world.note(context, "draws " + context.random().nextInt());
    for (int i = 0; i < 5; i++) {
      sendToAll(context, i);
    }
  }

  private static List<String> without(List<String> diary, int node) {
    return diary.stream().filter(line -> !line.contains("n" + node + " draws")).toList();
  }

  private static void sendToAll(dev.faultline.api.Context context, int number) {
    for (int to = 0; to < context.nodeCount(); to++) {
      if (to != context.self().index()) {
        context.send(new NodeId(to), new World.Ping(number));
      }
    }
  }

  private static final StreamName PLAN = StreamName.of("plan");

  private static FaultPlan swarm(SeededRandom random) {
    return Swarm.plan(
        random, NetworkModel.calm(500, 2_000), List.of(1, 2, 3, 4), 2, 300_000, 1_000_000);
  }

  private static void assertHalf(
      List<FaultPlan> plans, java.util.function.Predicate<FaultPlan> has) {
    assertThat(plans.stream().filter(has).count()).isBetween(160L, 240L);
  }
}
