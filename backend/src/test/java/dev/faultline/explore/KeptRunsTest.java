package dev.faultline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Runs of authors' strategies: made once, kept, and no page hangs on one.
class KeptRunsTest {

  private static final Making MAKING =
      new Making("remote", "calm", Optional.of("Forgetful"), List.of());

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void runIsMadeOnceForEachVersionOfItsStrategy() throws NoRunException {
    try (KeptRuns runs = new KeptRuns(this::plain)) {
      Played first = runs.play(strategy("1"), MAKING);

      assertThat(runs.soon(strategy("1"), MAKING)).hasValue(first);
      assertThat(made).hasValue(1);
      runs.play(strategy("2"), MAKING);
      assertThat(made).hasValue(2);
    }
  }

  @Test
  void failureIsNotKeptForLongAndNotTriedAgainAtOnce() {
    FigureRunner failing =
        (_, _) -> {
          made.incrementAndGet();
          throw NoRunException.ours("no runner");
        };
    try (KeptRuns runs = new KeptRuns(failing)) {
      assertThatThrownBy(() -> runs.play(strategy("1"), MAKING))
          .isInstanceOf(NoRunException.class)
          .hasMessage("no runner");
      assertThat(runs.soon(strategy("1"), MAKING)).isEmpty();
      assertThat(made).hasValue(1);
    }
  }

  @Test
  void readerDoesNotWaitForARunThatHangs() {
    CountDownLatch never = new CountDownLatch(1);
    FigureRunner hanging =
        (strategy, making) -> {
          try {
            never.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          return plain(strategy, making);
        };
    try (KeptRuns runs = new KeptRuns(hanging)) {
      assertThat(runs.soon(strategy("1"), MAKING)).isEmpty();
    }
  }

  private Played plain(AuthorStrategy strategy, Making making) {
    made.incrementAndGet();
    return making.playPlain();
  }

  private static AuthorStrategy strategy(String version) {
    ExerciseSpec spec =
        new ExerciseSpec(
            "first/Forgetful",
            version,
            "remote",
            "call",
            "Forgetful",
            List.of(),
            1_000,
            ExerciseSpec.Reveal.TRACE);
    return new AuthorStrategy(spec, new SourceFile("Forgetful.java", "class Forgetful {}"));
  }
}
