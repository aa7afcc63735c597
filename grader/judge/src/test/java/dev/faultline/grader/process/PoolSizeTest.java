package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PoolSizeTest {

  private static final long PLENTY = 64L << 30;

  private final AtomicLong nanos = new AtomicLong();

  @Test
  void oneThatWaitsForAProcessAtWorkIsNoReasonToGrow() {
    PoolSize size = elastic(PLENTY);

    size.grow(1);

    assertThat(size.wanted()).isEqualTo(2);
  }

  @Test
  void severalThatWaitLetItGrowUpToItsBound() {
    PoolSize size = elastic(PLENTY);

    size.grow(2);
    assertThat(size.wanted()).isEqualTo(3);
    for (int i = 0; i < 100; i++) {
      size.grow(50);
    }
    assertThat(size.wanted()).isEqualTo(6);
  }

  @Test
  void itShrinksToItsUsualSizeWhenNobodyWaits() {
    PoolSize size = elastic(PLENTY);
    size.grow(3);
    size.grow(3);

    size.shrink();
    assertThat(size.wanted()).isEqualTo(3);
    size.shrink();
    size.shrink();
    assertThat(size.wanted()).isEqualTo(2);
  }

  @Test
  void itDoesNotGrowBeyondMemory() {
    PoolSize size = elastic(100L << 20);

    size.grow(50);

    assertThat(size.wanted()).isEqualTo(2);
  }

  @Test
  void fixedOneStaysAsItIs() {
    PoolSize size = PoolSize.fixed(2);

    size.grow(50);
    size.shrink();

    assertThat(size.wanted()).isEqualTo(2);
  }

  @Test
  void processesThatEndAgainAndAgainAreNotReplacedAtOnce() {
    PoolSize size = elastic(PLENTY);
    for (int i = 0; i < 8; i++) {
      assertThat(size.isUsualLoss()).isTrue();
    }
    assertThat(size.isUsualLoss()).isFalse();

    nanos.addAndGet(Duration.ofSeconds(11).toNanos());

    assertThat(size.isUsualLoss()).isTrue();
  }

  private PoolSize elastic(long freeBytes) {
    return new PoolSize(2, true, () -> freeBytes, nanos::get);
  }
}
