package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CanaryTest {

  @Test
  void seedsOfSuchRunsAreToldApart() {
    SplittableRandom random = new SplittableRandom(5);

    for (int i = 0; i < 10_000; i++) {
      assertThat(Canary.isOne(Canary.seed(random))).isTrue();
      assertThat(Canary.isOne(random.nextLong())).isFalse();
    }
  }

  @Test
  void seedsOfSuchRunsDiffer() {
    SplittableRandom random = new SplittableRandom(5);

    assertThat(Canary.seed(random)).isNotEqualTo(Canary.seed(random));
  }

  @Test
  void mixingCanBeUndone() {
    SplittableRandom random = new SplittableRandom(7);

    for (int i = 0; i < 10_000; i++) {
      long number = random.nextLong();
      assertThat(SeededRandom.unmix(SeededRandom.mix(number))).isEqualTo(number);
    }
  }
}
