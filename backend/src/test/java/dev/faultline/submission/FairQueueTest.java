package dev.faultline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.submission.FairQueue.Answer;
import dev.faultline.submission.FairQueue.Bounds;
import dev.faultline.submission.FairQueue.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FairQueueTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);
  private static final UUID CAN = new UUID(0, 3);

  private final FairQueue queue = new FairQueue(new Bounds(6, 3));
  private long ids = 100;

  @Test
  void burstOfOneVisitorWaitsBehindOthers() throws InterruptedException {
    Waiting first = join(ANN, "a");
    Waiting second = join(ANN, "b");
    Waiting third = join(ANN, "c");
    Waiting other = join(BEN, "a");

    assertThat(takeAll()).containsExactly(first, other, second, third);
  }

  @Test
  void turnOfOneWhoComesAgainIsLast() throws InterruptedException {
    Waiting ann = join(ANN, "a");
    Waiting ben = join(BEN, "a");
    assertThat(queue.take()).contains(ann);
    Waiting again = join(ANN, "b");
    Waiting can = join(CAN, "a");

    assertThat(takeAll()).containsExactly(ben, again, can);
  }

  @Test
  void newerOfSameExerciseTakesThePlaceOfTheOlder() throws InterruptedException {
    Waiting old = join(ANN, "a");
    Waiting other = join(ANN, "b");
    Waiting young = waiting(ANN, "a");

    assertThat(queue.offer(young)).isEqualTo(new Answer.Superseded(old.submission()));
    assertThat(takeAll()).containsExactly(young, other);
  }

  @Test
  void sameExerciseOfAnotherVisitorIsLeftAlone() throws InterruptedException {
    Waiting ann = join(ANN, "a");
    Waiting ben = join(BEN, "a");

    assertThat(takeAll()).containsExactly(ann, ben);
  }

  @Test
  void visitorMayNotFillTheLine() {
    join(ANN, "a");
    join(ANN, "b");
    join(ANN, "c");

    assertThat(queue.offer(waiting(ANN, "d"))).isEqualTo(new Answer.VisitorFull());
    assertThat(queue.offer(waiting(BEN, "d"))).isEqualTo(new Answer.Joined());
  }

  @Test
  void lineIsBounded() {
    for (int visitor = 10; visitor < 16; visitor++) {
      join(new UUID(0, visitor), "a");
    }

    assertThat(queue.offer(waiting(ANN, "a"))).isEqualTo(new Answer.AllFull());
    assertThat(queue.size()).isEqualTo(6);
  }

  @Test
  void newerOneIsTakenAlsoByAFullLine() {
    for (int visitor = 10; visitor < 16; visitor++) {
      join(new UUID(0, visitor), "a");
    }

    assertThat(queue.offer(waiting(new UUID(0, 12), "a"))).isInstanceOf(Answer.Superseded.class);
  }

  @Test
  void placeIsTheOrderInWhichTheyAreTaken() throws InterruptedException {
    List<Waiting> all =
        List.of(join(ANN, "a"), join(ANN, "b"), join(BEN, "a"), join(CAN, "a"), join(CAN, "b"));
    List<OptionalInt> places =
        all.stream().map(waiting -> queue.ahead(waiting.submission())).toList();

    List<Waiting> taken = takeAll();

    assertThat(places)
        .containsExactlyElementsOf(
            all.stream().map(waiting -> OptionalInt.of(taken.indexOf(waiting))).toList());
  }

  @Test
  void oneWhoDoesNotWaitHasNoPlace() {
    assertThat(queue.ahead(new UUID(0, 999))).isEmpty();
  }

  @Test
  void closedLineGivesNobody() throws InterruptedException {
    join(ANN, "a");
    queue.close();

    assertThat(queue.take()).isEmpty();
  }

  private Waiting join(UUID visitor, String exercise) {
    Waiting waiting = waiting(visitor, exercise);
    assertThat(queue.offer(waiting)).isEqualTo(new Answer.Joined());
    return waiting;
  }

  private Waiting waiting(UUID visitor, String exercise) {
    return new Waiting(new UUID(0, ids++), visitor, exercise);
  }

  private List<Waiting> takeAll() throws InterruptedException {
    List<Waiting> taken = new ArrayList<>();
    while (queue.size() > 0) {
      queue.take().ifPresent(taken::add);
    }
    return taken;
  }
}
