package dev.faultline.content.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs held against their lines: each fact is true of a run, and untrue of another.
class ShotCheckTest {

  private static final String ROUND = "run: engine=consensus preset=restart-without-sync";
  private static final String CALL = "run: engine=remote preset=reply-lost";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 × deliver Promise 1.0 at p0     | 3 × deliver Promise 1.0 at p0     | what is drawn has 2: event 21 'Promise 1.0', 22 'Promise 1.0'",
        "2 × deliver Promise at p0         | 2 × deliver Promise at p1         | what is drawn has 0",
        "1 × crash                         | 0 × crash                         | what is drawn has 1: event 12 ''",
        "0 × decide apple                  | 1 × decide apple                  | what is drawn has 0",
        "0 × deliver Accept 1.1            | 0 × deliver Accept 1.2            | nothing in this run is called 'Accept 1.2'",
        "0 × deliver Accept 1.1            | 0 × deliver Acce                  | nothing in this run is called 'Acce'",
        "a3 reads accepted 1.0 apple       | a3 reads accepted 1.1 apple       | it reads '1.0 apple'",
        "a3 reads accepted 1.0 apple       | a2 reads accepted 1.0 apple       | it reads nothing",
        "lit chosen                        | dark chosen                       | it is lit at event 34: 1.0 apple",
        "lit chosen 1.0 apple              | lit chosen 1.0 pear               | it says '1.0 apple'",
        "dark learnt                       | lit learnt                        | it is dark",
        "2 × sync                          | broken agreement                  | nothing breaks"
      })
  void factIsTrueOfOneRunAndNotOfAnother(String truth, String untruth, String seen) {
    String[] part = {"from: 5", "until: 34"};
    String isTrue = truth.equals("2 × sync") ? "4 × sync" : truth;

    assertThat(Shots.complaints(ROUND, part[0], part[1], "expects: " + isTrue)).isEmpty();
    assertThat(Shots.complaints(ROUND, part[0], part[1], "expects: " + untruth))
        .containsExactly("5: expects '" + untruth + "', and " + seen);
  }

  @Test
  void onlyWhatIsDrawnCounts() {
    assertThat(Shots.complaints(CALL, "until: 8", "expects: 1 × deliver Request")).isEmpty();
    assertThat(Shots.complaints(CALL, "from: 9", "until: 12", "expects: 1 × deliver Request"))
        .isEmpty();
    assertThat(Shots.complaints(CALL, "expects: 2 × deliver Request")).isEmpty();
  }

  @Test
  void whatBreaksIsToBeSaid() {
    Shot silent = Shots.shot(CALL, "expects: 1 × execute");
    Shot right = Shots.shot(CALL, "expects: broken executed-once at s0");
    Shot wrong = Shots.shot(CALL, "expects: broken validity");
    Shot elsewhere = Shots.shot(CALL, "expects: broken executed-once at c1");
    Shot before = Shots.shot(CALL, "until: 8", "expects: broken executed-once");
    Shot quiet = Shots.shot(CALL, "until: 8", "expects: 1 × execute");
    Played played = broken(silent, 13);

    assertThat(whats(silent, played)).singleElement().asString().contains("breaks 'executed-once'");
    assertThat(whats(right, played)).isEmpty();
    assertThat(whats(wrong, played)).singleElement().asString().contains("'executed-once' breaks");
    assertThat(whats(elsewhere, played)).singleElement().asString().contains("it breaks at s0");
    assertThat(whats(before, played)).singleElement().asString().contains("which is not drawn");
    assertThat(whats(quiet, played)).isEmpty();
  }

  @Test
  void stoppedRunIsNoFigure() {
    Shot shot = Shots.shot(CALL, "expects: 1 × execute");
    Played sound = shot.making().playPlain();
    Outcome stopped =
        new Outcome.Stopped(Outcome.Why.STEPS, "onCall", 3, Sentence.of("stopped.steps", "c1"));

    assertThat(whats(shot, new Played(sound.trace(), stopped, List.of())))
        .singleElement()
        .asString()
        .startsWith("the run was stopped: Node c1 spent its step budget");
  }

  @Test
  void whatCouldNotBeDoneIsToldWithWhatCould() {
    assertThat(
            Shots.complaints(
                CALL, "do: 4 drop.3", "do: 5 drop.3", "do: 7 restart.0", "expects: 1 × execute"))
        .contains(
            "4: after event 5 this could not be done", "5: after event 7 this could not be done");

    Shot shot = Shots.shot(CALL, "do: 4 drop.2", "expects: 1 × execute");
    assertThat(ShotCheck.of(shot, shot.making().playPlain()))
        .anySatisfy(wrong -> {
          assertThat(wrong.line()).isEqualTo(3);
          assertThat(wrong.fix()).contains("under way then: 3 (c1 → s0: Request 1 latte)");
        });
  }

  @Test
  void partIsOneOfTheRun() {
    assertThat(Shots.complaints(CALL, "until: 90", "expects: 1 × execute"))
        .containsExactly("2: there is no event 90 in the run");
    assertThat(Shots.complaints(CALL, "from: 90", "expects: 1 × execute"))
        .containsExactly("2: there is no event 90 in the run");
  }

  @Test
  void figureOfMoreThanAPageIsRefused() {
    assertThat(
            Shots.complaints(
                "run: engine=consensus preset=duel", "expects: 1 × deliver Prepare 1.0 at a2"))
        .anyMatch(wrong -> wrong.startsWith("2: it draws"));
  }

  /// The run of `shot` as if a request had been executed a second time.
  private static Played broken(Shot shot, int event) {
    Played sound = shot.making().playPlain();
    Outcome outcome =
        new Outcome.Broken(
            "executed-once",
            Property.Kind.SAFETY,
            event,
            Sentence.of("broken.executed-twice", "s0", "c1", 1, "latte #1", "latte #2"));
    return new Played(sound.trace(), outcome, List.of());
  }

  private static List<String> whats(Shot shot, Played played) {
    return ShotCheck.of(shot, played).stream().map(ShotCheck.Complaint::what).toList();
  }
}
