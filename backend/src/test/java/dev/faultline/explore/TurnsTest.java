package dev.faultline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final int IN_LINE = 12;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Turns turns = new Turns(_ -> "", 2);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void oneVisitorHasOneRunAtATime() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Callable<Integer>> requests = new ArrayList<>();
    for (int i = 0; i < IN_LINE; i++) {
      requests.add(() ->
          turns.inTurn(
              "ada",
              () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                LockSupport.parkNanos(100_000);
                return running.decrementAndGet();
              }));
    }

    for (Future<Integer> answer : threads.invokeAll(requests)) {
      answer.get();
    }

    assertThat(most).hasValue(1);
  }

  @Test
  void visitorWhoWaitsTooOftenIsRefusedAndNobodyElseIs() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger refused = new AtomicInteger();
    Future<Integer> first = threads.submit(() -> turns.inTurn("ada", () -> held(begun, goOn)));
    begun.await();
    List<Future<Integer>> waiting = new ArrayList<>();
    CountDownLatch asked = new CountDownLatch(3 * IN_LINE - (IN_LINE - 1));
    for (int i = 0; i < 3 * IN_LINE; i++) {
      waiting.add(
          threads.submit(() -> {
            try {
              return turns.inTurn("ada", () -> 1);
            } catch (Refusal _) {
              refused.incrementAndGet();
              asked.countDown();
              return 0;
            }
          }));
    }
    asked.await();

    assertThat(turns.<Integer>inTurn("bob", () -> 7)).isEqualTo(7);
    goOn.countDown();

    assertThat(first.get()).isEqualTo(1);
    int done = 0;
    for (Future<Integer> answer : waiting) {
      done += answer.get();
    }
    assertThat(done).isEqualTo(IN_LINE - 1);
    assertThat(refused).hasValue(2 * IN_LINE + 1);
    assertThat(turns.<Integer>inTurn("ada", () -> 8)).isEqualTo(8);
  }

  @Test
  void runThatFailsGivesItsTurnBack() {
    for (int i = 0; i < 3 * IN_LINE; i++) {
      assertThatThrownBy(() ->
              turns.inTurn(
                  "ada",
                  () -> {
                    throw new IllegalStateException("broken");
                  }))
          .hasMessage("broken");
    }
    assertThat(turns.<Integer>inTurn("ada", () -> 1)).isEqualTo(1);
  }

  private static int held(CountDownLatch begun, CountDownLatch goOn) {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 1;
  }
}
