package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.grader.compile.Compiled;
import dev.faultline.grader.shadow.Archive;
import dev.faultline.runner.Job;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A process that dies is replaced, though nobody asks for one.
class RepairTest {

  /// Until another process is started; that it becomes ready may take longer on a busy machine.
  private static final Duration REPAIR = Duration.ofSeconds(1);

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Limits LIMITS = new Limits(LIMIT, LIMIT, LIMIT);

  private ScheduledExecutorService clock;
  private Surroundings surroundings;

  @BeforeEach
  void open() {
    clock = Surroundings.clock("clock");
    surroundings = new Surroundings(Jail.system(), clock, Optional.empty());
  }

  @AfterEach
  void close() {
    clock.shutdownNow();
  }

  @Test
  void runnerThatIsKilledWhileItWaitsIsReplaced() throws Exception {
    Set<Long> others = processes("RunnerMain");
    try (Runners runners = new Runners(surroundings, Archive.FILE, 2, LIMITS)) {
      await(LIMIT, () -> runners.ready() == 2);
      Set<Long> before = mine("RunnerMain", others);

      kill(before.iterator().next());

      await(REPAIR, () -> newOnes("RunnerMain", others, before).size() == 1);
      await(LIMIT, () -> runners.ready() == 2);
      assertThat(newOnes("RunnerMain", others, before)).hasSize(1);
    }
  }

  @Test
  void runnerThatIsKilledAtWorkIsReplacedBeforeTheJobIsOver() throws Exception {
    Set<Long> others = processes("RunnerMain");
    try (Runners runners = new Runners(surroundings, Archive.FILE, 1, LIMITS)) {
      await(LIMIT, () -> runners.ready() == 1);
      Set<Long> before = mine("RunnerMain", others);
      AtomicReference<Throwable> failure = new AtomicReference<>();
      CompletableFuture<Void> begun = new CompletableFuture<>();
      Thread job = new Thread(() -> run(runners, begun, failure));
      job.start();
      begun.get(LIMIT.toSeconds(), TimeUnit.SECONDS);

      kill(before.iterator().next());

      await(REPAIR, () -> newOnes("RunnerMain", others, before).size() == 1);
      job.join();
      assertThat(failure.get()).isInstanceOf(ChildFailure.class);
      await(LIMIT, () -> runners.ready() == 1);
      assertThat(newOnes("RunnerMain", others, before)).hasSize(1);
    }
  }

  @Test
  void compilerThatIsKilledWhileItWaitsIsReplaced() throws Exception {
    Set<Long> others = processes("CompilerMain");
    try (Compilers compilers = new Compilers(surroundings, Archive.FILE, 2, LIMITS)) {
      await(LIMIT, () -> compilers.ready() == 2);
      Set<Long> before = mine("CompilerMain", others);

      before.forEach(RepairTest::kill);

      await(REPAIR, () -> newOnes("CompilerMain", others, before).size() == 2);
      await(LIMIT, () -> compilers.ready() == 2);
    }
  }

  @Test
  void closedRunnersStayAway() throws Exception {
    Set<Long> others = processes("RunnerMain");
    Runners runners = new Runners(surroundings, Archive.FILE, 2, LIMITS);
    await(LIMIT, () -> runners.ready() == 2);

    runners.close();

    await(LIMIT, () -> mine("RunnerMain", others).isEmpty());
    LockSupport.parkNanos(Spares.PAUSE.toNanos());
    assertThat(mine("RunnerMain", others)).isEmpty();
  }

  private static void run(
      Runners runners, CompletableFuture<Void> begun, AtomicReference<Throwable> failure) {
    try {
      runners.run(List.of(new Runners.Work(longJob(), 1, _ -> begun.complete(null))));
    } catch (ChildFailure | InterruptedException | RuntimeException e) {
      failure.set(e);
    }
  }

  /// One whose first family is soon over, and whose second takes long.
  private static Job longJob() {
    List<Long> many = LongStream.range(0, 50_000).boxed().toList();
    return new Job(
        "consensus",
        "acceptor",
        "Silent",
        Compiled.unverified(
            "Silent",
            Acceptor.class,
            """
            import dev.faultline.api.*;
            import dev.faultline.engine.consensus.api.*;

            class Silent implements Acceptor {
              public void start(Context context) {}
              public void onAccept(NodeId from, Accept accept, Context context) {}
              public void onPrepare(NodeId from, Prepare prepare, Context context) {}
            }
            """),
        List.of(
            new Job.Family("calm", List.of(1L), List.of()),
            new Job.Family("lossy", many, List.of())),
        200_000,
        false,
        false);
  }

  private static Set<Long> processes(String main) {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(main))
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  private static Set<Long> mine(String main, Set<Long> others) {
    Set<Long> all = processes(main);
    all.removeAll(others);
    return all;
  }

  private static Set<Long> newOnes(String main, Set<Long> others, Set<Long> before) {
    Set<Long> all = mine(main, others);
    all.removeAll(before);
    return all;
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static void await(Duration limit, BooleanSupplier holds) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within " + limit).isLessThan(deadline);
      LockSupport.parkNanos(5_000_000);
    }
  }
}
