package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Failing runs of a world in which node 0 sends what it is asked to, and node 1 counts.
class ShrinkerTest {

  private static final int BOUND = 10_000_000;
  private static final NetworkModel LOSSY = new NetworkModel(100, 900, 0.2, 0.2, 0.3, 0.2, 9_000);

  private static final Draws NO_DRAWS = new Draws(Map.of(), Map.of(), Map.of());

  /// Pings with this number go to node 1 by way of node 2.
  private static final int RELAYED = 1_000;

  private int runs;
  private int relays;

  /// How many numbers node 2 draws when it starts, the last of them, and that in the first run.
  private int draws = 1;

  private long lastDraw;
  private long firstLastDraw;

  @Test
  void oneLossIsLeftOfManyFaults() {
    Shrinker.Shrunk shrunk = shrink(plan(60, manyFaults()), got -> got.isLost(17));

    assertThat(shrunk.isMinimal()).isTrue();
    assertThat(shrunk.tried()).isEqualTo(runs).isLessThan(200);
    assertThat(cost(shrunk)).as("the operation and the loss").isEqualTo(2);
  }

  @Test
  void twoThatAreNeededTogetherAreBothKept() {
    Shrinker.Shrunk shrunk =
        shrink(plan(40, manyFaults()), got -> got.count(3) > 0 && got.count(9) > 1);

    assertThat(operations(shrunk)).containsExactly("3", "9");
    assertThat(shrunk.isMinimal()).isTrue();
  }

  @Test
  void nothingThatIsLeftCanBeLeftOut() {
    Predicate<Received> bad = got -> got.isOutOfOrder() && got.isRepeated();
    int checked = 0;
    for (long seed = 0; seed < 20; seed++) {
      Optional<Shrinker.Shrunk> found = shrink(plan(30, manyFaults()), bad, seed, BOUND);
      if (found.isPresent()) {
        ReplayParts parts = new ReplayParts(found.get().replay());
        for (Integer part : parts.all()) {
          List<Integer> others = parts.all().stream().filter(other -> !other.equals(part)).toList();
          assertThat(run(parts.only(others).setting(), bad).outcome())
              .as("seed %d without %s", seed, part)
              .isInstanceOf(Outcome.Passed.class);
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(40);
  }

  @Test
  void lossStaysWithItsMessageWhenOthersAreMadeFaster() {
    Plan relayed =
        new Plan(
            List.of(3),
            List.of(new Operation(5_000, 0, String.valueOf(RELAYED))),
            new FaultPlan(LOSSY, List.of(), 500_000, 1_000_000));
    int seen = 0;
    for (long seed = 0; seed < 60; seed++) {
      Optional<Shrinker.Shrunk> found =
          shrink(relayed, got -> got.isLost(RELAYED) && relays == 1, seed, BOUND);
      if (found.isPresent()) {
        Draws.Fate loss =
            found.get().replay().draws().fates().getOrDefault(2 * 3 + 1, List.of()).getFirst();
        assertThat(loss.lost()).isTrue();
        assertThat(loss.sentMicros()).isEqualTo(5_000 + LOSSY.minDelayMicros());
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(3);
  }

  @Test
  void sameRunIsShrunkToTheSame() {
    Predicate<Received> bad = got -> got.isLost(7) || got.isLost(8);

    Shrinker.Shrunk one = shrink(plan(30, manyFaults()), bad);
    Shrinker.Shrunk other = shrink(plan(30, manyFaults()), bad);

    assertThat(other.replay()).isEqualTo(one.replay());
    assertThat(other.result().digest()).isEqualTo(one.result().digest());
  }

  @Test
  void workIsBounded() {
    Optional<Shrinker.Shrunk> shrunk =
        shrink(plan(60, manyFaults()), got -> got.isLost(17), 1, 20_000);

    assertThat(shrunk).hasValueSatisfying(found -> assertThat(found.isMinimal()).isFalse());
    assertThat(runs).isLessThan(20);
  }

  @Test
  void runThatPassesIsNotShrunk() {
    assertThat(shrink(plan(5, List.of()), got -> false, 1, BOUND)).isEmpty();
    assertThat(runs).isEqualTo(1);
  }

  @Test
  void runThatFailsOnlyOnceIsNotShrunk() {
    assertThat(shrink(plan(5, List.of()), got -> runs == 1, 1, BOUND)).isEmpty();
  }

  @Test
  void runThatDrewWithoutEndIsNotShrunk() {
    draws = 200_000;

    assertThat(shrink(plan(5, List.of()), got -> true, 1, BOUND)).isEmpty();
    assertThat(runs).isEqualTo(1);
  }

  @Test
  void asMuchAsMayBeDrawnIsWrittenAndRead() {
    draws = Replay.MAX_DRAWS - 100;

    Shrinker.Shrunk shrunk =
        shrink(plan(5, List.of()), got -> lastDraw == firstLastDraw, 1, BOUND).orElseThrow();

    assertThat(shrunk.replay().draws().randoms().get(2)).hasSize(draws);
    assertThat(shrunk.isMinimal()).isTrue();
  }

  @Test
  void replayOfAllDrawsIsTheSameRun() {
    for (long seed = 0; seed < 30; seed++) {
      Plan plan = plan(30, manyFaults());
      Chance chance = Chance.writtenDown(seed);
      RunResult seeded = run(new Setting("r", "f", plan, chance), got -> false);
      Replay replay = new Replay("r", "f", plan, chance.drawn());

      assertThat(run(replay.setting(), got -> false).digest()).isEqualTo(seeded.digest());
      assertThat(run(Replay.decode(replay.encode()).setting(), got -> false).digest())
          .isEqualTo(seeded.digest());
    }
  }

  @Test
  void everyKindOfFaultIsWrittenAndRead() {
    Replay replay = new Replay("r", "f", plan(2, everyKind()), NO_DRAWS);

    assertThat(Replay.decode(replay.encode()).plan().faults().faults()).isEqualTo(everyKind());
    assertThat(everyKind().stream().map(Object::getClass).distinct())
        .as("a new kind of fault belongs here, and into FaultCode")
        .hasSize(Fault.class.getPermittedSubclasses().length);
  }

  @Test
  void textThatIsNoReplayIsToldSo() {
    String text = new Replay("r", "f", plan(2, everyKind()), NO_DRAWS).encode();

    for (int end = 0; end < text.length(); end += 3) {
      String cut = text.substring(0, end);
      assertThatThrownBy(() -> Replay.decode(cut)).isInstanceOf(IllegalArgumentException.class);
    }
    for (int i = 0; i < text.length(); i++) {
      for (char c : "A_9z".toCharArray()) {
        String forged = text.substring(0, i) + c + text.substring(i + 1);
        try {
          Replay.decode(forged);
        } catch (IllegalArgumentException e) {
          assertThat(e.getMessage()).isNotBlank();
        }
      }
    }
  }

  private Shrinker.Shrunk shrink(Plan plan, Predicate<Received> bad) {
    for (long seed = 0; seed < 200; seed++) {
      Optional<Shrinker.Shrunk> shrunk = shrink(plan, bad, seed, BOUND);
      if (shrunk.isPresent()) {
        return shrunk.get();
      }
    }
    throw new AssertionError("no run failed");
  }

  private Optional<Shrinker.Shrunk> shrink(
      Plan plan, Predicate<Received> bad, long seed, long bound) {
    runs = 0;
    return new Shrinker((setting, recorded) -> run(setting, bad), bound)
        .shrink("r", "f", plan, seed);
  }

  /// Parts that are left.
  private static int cost(Shrinker.Shrunk shrunk) {
    return new ReplayParts(shrunk.replay()).all().size();
  }

  private static List<String> operations(Shrinker.Shrunk shrunk) {
    return shrunk.replay().plan().operations().stream().map(Operation::what).toList();
  }

  private static Plan plan(int operations, List<Fault> faults) {
    List<Operation> asked = new ArrayList<>();
    for (int i = 0; i < operations; i++) {
      asked.add(new Operation(i * 1_000L, 0, String.valueOf(i)));
    }
    return new Plan(List.of(3), asked, new FaultPlan(LOSSY, faults, 500_000, 1_000_000));
  }

  private static List<Fault> manyFaults() {
    List<Fault> faults = new ArrayList<>(everyKind());
    faults.removeIf(fault -> fault instanceof Fault.Kill);
    return faults;
  }

  private static List<Fault> everyKind() {
    return List.of(
        new Fault.Crash(2, 5_000, 1_000),
        new Fault.CrashAtIo(2, 3, Fault.Moment.AFTER, 70),
        new Fault.Kill(2, 9_000),
        new Fault.Hold("Ping", 0, 1, 4, 30_000),
        new Fault.Lose("Ping", 0, 1, 5),
        new Fault.Cut(0, 1, 30_000, Long.MAX_VALUE - 5),
        new Fault.Partition(List.of(0, 2), 40_000, 2_000),
        new Fault.Gray(1, 10_000, 5_000, 3_000),
        new Fault.Skew(0, -7, -400_000),
        new Fault.Jump(1, 3, -9),
        new Fault.LoseWrites(2, 0, -2),
        new Fault.TearPut(2, 1));
  }

  /// What node 0 was asked for, and what node 1 received, in order.
  private record Received(Plan plan, List<Integer> numbers) {

    boolean isLost(int number) {
      return count(number) == 0
          && plan.operations().stream().anyMatch(o -> o.what().equals("" + number));
    }

    boolean isOutOfOrder() {
      return !numbers.equals(numbers.stream().sorted().toList());
    }

    boolean isRepeated() {
      return numbers.stream().distinct().count() < numbers.size();
    }

    long count(int number) {
      return numbers.stream().filter(received -> received == number).count();
    }
  }

  /// A run in which what node 1 received, in order, is judged at the end.
  private RunResult run(Setting setting, Predicate<Received> bad) {
    runs++;
    relays = 0;
    List<Integer> received = new ArrayList<>();
    List<NodeSpec> nodes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nodes.add(new NodeSpec("n" + i, true, () -> new Counter(received)));
    }
    Meter.begin(1_000_000);
    Monitor silent = new Silent();
    Simulation simulation =
        new Simulation(nodes, setting.plan().faults(), setting.chance(), silent, true);
    for (Operation operation : setting.plan().operations()) {
      World.Ping ping = new World.Ping(Integer.parseInt(operation.what()));
      simulation.client(operation.atMicros(), operation.node(), ping);
    }
    simulation.run();
    Outcome outcome =
        bad.test(new Received(setting.plan(), received))
            ? new Outcome.Broken("p", Property.Kind.SAFETY, 0, Sentence.of("says"))
            : new Outcome.Passed();
    int events = simulation.eventCount();
    return new RunResult(outcome, simulation.digest(), events, Meter.used(), 0, 0, null);
  }

  private static final class Silent implements Monitor {

    @Override
    public void sent(int event, int from, int life, int to, Payload message) {}

    @Override
    public @Nullable Broken broken() {
      return null;
    }
  }

  private final class Counter implements NodeProgram {

    private final List<Integer> received;

    private Counter(List<Integer> received) {
      this.received = received;
    }

    @Override
    public void start(Context context) {
      if (context.self().index() == 2) {
        for (int i = 0; i < draws; i++) {
          lastDraw = context.random().nextLong();
        }
        firstLastDraw = runs == 1 ? lastDraw : firstLastDraw;
        context.disk().put("k", new World.Ping((int) lastDraw));
        context.disk().sync();
      }
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      if (context.self().index() == 1 && message instanceof World.Ping(int number)) {
        received.add(number);
      } else if (message instanceof World.Ping(int number) && number == RELAYED) {
        relays += context.self().index() / 2;
        context.send(new NodeId(context.self().index() == 0 ? 2 : 1), message);
      } else if (context.self().index() == 0) {
        context.send(new NodeId(1), message);
        context.send(new NodeId(2), message);
      } else {
        context.disk().append(message);
      }
    }

    @Override
    public void onTimer(Payload tag, Context context) {}
  }
}
