package dev.faultline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.Exercise;
import dev.faultline.tidy.Tree;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WarmthTest {

  private final LinkedBlockingQueue<String> warmed = new LinkedBlockingQueue<>();
  private final Exercise coffee;
  private final Exercise acceptor;

  WarmthTest() throws ContentException {
    List<Exercise> exercises = Catalogue.load(Tree.root().resolve("content")).exercises();
    coffee = exercises.getFirst();
    acceptor = exercises.getLast();
  }

  @Test
  void warmsUpForWhatWasOpenedAndNotTwiceForTheSame() throws InterruptedException {
    try (Warmth warmth = new Warmth(exercise -> warmed.add(exercise.id()), Duration.ZERO)) {
      warmth.turnTo(coffee);
      assertThat(warmed.take()).isEqualTo(coffee.id());
      warmth.turnTo(coffee);
      warmth.turnTo(acceptor);

      assertThat(warmed.take()).isEqualTo(acceptor.id());
    }
  }

  @Test
  void ofWhatIsOpenedMeanwhileOnlyTheLastCounts() throws InterruptedException {
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    try (Warmth warmth =
        new Warmth(exercise -> waitAndAdd(exercise, atWork, goOn), Duration.ZERO)) {
      warmth.turnTo(coffee);
      atWork.await();

      for (int i = 0; i < 1_000; i++) {
        warmth.turnTo(coffee);
        warmth.turnTo(acceptor);
      }
      goOn.countDown();

      assertThat(warmed.take()).isEqualTo(coffee.id());
      assertThat(warmed.take()).isEqualTo(acceptor.id());
      assertThat(warmed.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }
  }

  private void waitAndAdd(Exercise exercise, CountDownLatch atWork, CountDownLatch goOn) {
    atWork.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    warmed.add(exercise.id());
  }
}
