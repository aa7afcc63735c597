package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class EventQueueTest {

  private record Expected(long micros, int order) {}

  @Test
  void entriesComeByTimeAndThenByInsertion() {
    SeededRandom random = SeededRandom.stream(1, StreamName.of("queue"));
    EventQueue queue = new EventQueue();
    PriorityQueue<Expected> model =
        new PriorityQueue<>(
            Comparator.comparingLong(Expected::micros).thenComparingInt(Expected::order));

    for (int i = 0; i < 20_000; i++) {
      if (model.isEmpty() || random.chance(0.52)) {
        long micros = random.between(0, 50);
        queue.add(micros, i);
        model.add(new Expected(micros, i));
      } else {
        Expected expected = model.remove();
        assertThat(queue.timeMicros()).isEqualTo(expected.micros());
        assertThat(queue.take()).isEqualTo(expected.order());
      }
    }

    while (!model.isEmpty()) {
      assertThat(queue.take()).isEqualTo(model.remove().order());
    }
    assertThat(queue.isEmpty()).isTrue();
  }

  @Test
  void timeBeyondTheBoundIsRefused() {
    assertThatThrownBy(() -> new EventQueue().add(1L << 41, 0)).hasMessageContaining("25 days");
    assertThatThrownBy(() -> new EventQueue().add(-1, 0)).hasMessageContaining("25 days");
  }
}
