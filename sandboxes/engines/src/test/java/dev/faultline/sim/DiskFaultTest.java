package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a crash leaves of unsynced writes when the plan decides it, and not chance.
class DiskFaultTest {

  private final World world = new World();

  @Test
  void writesAreLostFromTheMiddleAndFromBothKinds() {
    Simulation run = crashed(new Fault.LoseWrites(1, 0, 0b01010), this::threePutsTwoAppends);

    assertThat(world.diary()).containsExactly("a=1 b=none c=3 log=[5]");
    assertThat(run.faultsArmed()).isEqualTo(2);
  }

  @Test
  void allOrNoneMayBeLost() {
    crashed(new Fault.LoseWrites(1, 0, 0), this::threePutsTwoAppends);
    assertThat(world.diary()).containsExactly("a=1 b=2 c=3 log=[4, 5]");

    world.diary().clear();
    crashed(new Fault.LoseWrites(1, 0, -1), this::threePutsTwoAppends);
    assertThat(world.diary()).containsExactly("a=none b=none c=none log=[]");
  }

  @Test
  void whatWasSyncedIsNeverLost() {
    Simulation run =
        crashed(
            new Fault.LoseWrites(1, 0, -1),
            context -> {
              threePutsTwoAppends(context);
              context.disk().sync();
            });

    assertThat(world.diary()).containsExactly("a=1 b=2 c=3 log=[4, 5]");
    assertThat(run.faultsArmed()).as("only the crash").isEqualTo(1);
  }

  @Test
  void tornPutLeavesNeitherTheNewValueNorTheOld() {
    Simulation run =
        crashed(
            new Fault.TearPut(1, 0),
            context -> {
              put(context, "a", 1);
              put(context, "b", 2);
              context.disk().sync();
              put(context, "b", 3);
            });

    assertThat(world.diary()).containsExactly("a=1 b=none c=none log=[]");
    assertThat(run.faultsArmed()).isEqualTo(2);
  }

  @Test
  void syncedPutIsNotTorn() {
    Simulation run =
        crashed(
            new Fault.TearPut(1, 0),
            context -> {
              put(context, "b", 3);
              context.disk().sync();
              context.disk().append(new World.Ping(4));
            });

    assertThat(world.diary().getFirst()).startsWith("a=none b=3 c=none");
    assertThat(run.faultsArmed()).as("only the crash").isEqualTo(1);
  }

  @Test
  void faultOfASecondCrashWaitsForIt() {
    Simulation run = crashed(new Fault.TearPut(1, 1), this::threePutsTwoAppends);

    assertThat(run.faultsArmed()).isEqualTo(1);
  }

  @Test
  void crashWhoseSignalIsSwallowedIsMissed() {
    world
        .fault(new Fault.CrashAtIo(1, 0, Fault.Moment.BEFORE, 1_000))
        .onStart((node, context) -> {
          if (node == 1) {
            swallowing(context);
          }
        });

    assertThat(world.run(1).crashesMissed()).isEqualTo(1);
  }

  @SuppressWarnings("EmptyCatch") // on purpose: what no metered program can do
  private static void swallowing(Context context) {
    try {
      context.disk().sync();
    } catch (Signal _) {
      // The crash does not happen.
    }
  }

  /// Node 1 writes at its first start and crashes; at its second it reads.
  private Simulation crashed(Fault fault, java.util.function.Consumer<Context> writes) {
    World fresh = new World();
    fresh
        .fault(new Fault.Crash(1, 5_000, 1_000))
        .fault(fault)
        .onStart((node, context) -> {
          if (node == 1 && context.nowMicros() == 0) {
            writes.accept(context);
          } else if (node == 1) {
            world.diary().add(contents(context));
          }
        });
    Simulation run = fresh.run(1);
    assertThat(run.crashesMissed()).isZero();
    return run;
  }

  private void threePutsTwoAppends(Context context) {
    put(context, "a", 1);
    put(context, "b", 2);
    put(context, "c", 3);
    context.disk().append(new World.Ping(4));
    context.disk().append(new World.Ping(5));
  }

  private static void put(Context context, String key, int number) {
    context.disk().put(key, new World.Ping(number));
  }

  private static String contents(Context context) {
    List<Integer> log = context.disk().log().stream().map(DiskFaultTest::number).toList();
    return "a=%s b=%s c=%s log=%s"
        .formatted(read(context, "a"), read(context, "b"), read(context, "c"), log);
  }

  private static String read(Context context, String key) {
    return context.disk().get(key).map(value -> "" + number(value)).orElse("none");
  }

  private static int number(Object ping) {
    return ((World.Ping) ping).number();
  }
}
