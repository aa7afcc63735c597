package dev.faultline.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.sim.Scenario;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.Trial;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTest {

  /// Promises anything to anybody.
  private static class Careless implements Acceptor {
    @Override
    public void start(Context context) {}

    @Override
    public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
      context.send(proposer, new Promise(prepare.ballot(), Optional.empty()));
    }

    @Override
    public void onAccept(NodeId proposer, Accept accept, Context context) {}
  }

  @Test
  void rightStrategyHasNoFailure() {
    assertThat(trial("crash-at-io").failure(PlainAcceptor::new, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void failureSaysWhatBrokeAndEndsWithTheBrokenStep() {
    Trial.Failure failure = failure(Careless::new, Locale.ENGLISH);

    assertThat(failure.says())
        .containsPattern("^a\\d promised ballot .* after it had bound itself to .*\\.\nAfter a ");
    assertThat(failure.steps()).hasSizeGreaterThan(5);
    assertThat(failure.steps().getLast()).containsPattern("a\\d → p\\d: Promise .* {2}<--$");
    assertThat(failure.steps().subList(0, failure.steps().size() - 1))
        .noneMatch(step -> step.endsWith("<--"));
  }

  @Test
  void failureIsToldInTheReadersLanguage() {
    assertThat(failure(Careless::new, Locale.SIMPLIFIED_CHINESE).says()).contains("承诺了编号");
  }

  @Test
  void sameTrialIsToldInTheSameWords() {
    assertThat(failure(Careless::new, Locale.ENGLISH))
        .isEqualTo(failure(Careless::new, Locale.ENGLISH));
  }

  @Test
  void exceptionOfAStrategyIsToldWithItsPlace() {
    Strategy throwing =
        () ->
            new Careless() {
              @Override
              public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
                throw new IllegalStateException("mine");
              }
            };

    Trial.Failure failure = failure(throwing, Locale.ENGLISH);

    assertThat(failure.says()).contains("IllegalStateException");
    assertThat(failure.steps()).isNotEmpty();
  }

  @Test
  void longRunIsCutAtItsBeginning() {
    Strategy silent =
        () ->
            new Careless() {
              @Override
              public void onPrepare(NodeId proposer, Prepare prepare, Context context) {}
            };

    List<String> steps = failure(silent, Locale.ENGLISH).steps();

    assertThat(steps).hasSize(201);
    assertThat(steps.getFirst()).matches("\\([\\d,]+ earlier steps\\)");
    assertThat(steps.getLast()).endsWith("<--");
  }

  private static Trial.Failure failure(Strategy strategy, Locale locale) {
    return trial("duel").failure(strategy, locale).orElseThrow();
  }

  private static Trial trial(String family) {
    return new Trial("consensus", new Scenario("acceptor", family, 7), 200_000);
  }
}
