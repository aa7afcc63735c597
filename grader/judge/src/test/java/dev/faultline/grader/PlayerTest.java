package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.sim.Action;
import dev.faultline.sim.Draws;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Replay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlayerTest {

  private static final Engine ENGINE = Engines.named("consensus");
  private static final int MAX_EVENTS = 400;

  private static Judge judge;

  @BeforeAll
  static void start() {
    judge = Judge.start(JudgeOptions.defaults());
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @Test
  void sameActionsMakeTheSameRun() throws Exception {
    try (Player player = open(Acceptors.RIGHT)) {
      Report.Played played = played(player, "calm", List.of());
      Report.Played again = played(player, "calm", List.of());

      assertThat(played.outcome()).isEqualTo(new Outcome.Passed());
      assertThat(played.traceJson()).isNotEmpty().isEqualTo(again.traceJson());
    }
  }

  @Test
  void actionsByHandAreDoneAndThoseThatCanNotBeAreTold() throws Exception {
    try (Player player = open(Acceptors.RIGHT)) {
      List<Action> actions =
          List.of(new Action.Crash(6, 3, Action.Strike.NOW), new Action.Restart(7, 2));

      Report.Played played = played(player, "calm", actions);

      assertThat(played.traceJson()).contains("\"CRASH\"");
      assertThat(played.missed()).containsExactly(1);
    }
  }

  @Test
  void runEndsWithAsManyEventsAsItMay() throws Exception {
    try (Player player = open(Acceptors.RIGHT)) {
      Preset preset = preset("calm");
      Report report = player.play(new Play(replay(preset).encode(), token("calm", List.of()), 10));

      assertThat(report)
          .isInstanceOfSatisfying(Report.Played.class, p -> assertThat(p.isCutShort()).isTrue());
    }
  }

  @Test
  void strategyThatNeverEndsIsStoppedAndTheNextPlayIsMade() throws Exception {
    String endless =
        Acceptors.RIGHT.replaceFirst(
            "(onPrepare\\([^{]*\\{)", "$1 while (context != null) { int x = 1; }");
    try (Player player = open(endless)) {
      for (int i = 0; i < 2; i++) {
        assertThat(played(player, "calm", List.of()).outcome())
            .isInstanceOfSatisfying(
                Outcome.Stopped.class, s -> assertThat(s.why()).isEqualTo(Outcome.Why.STEPS));
      }
    }
  }

  @Test
  void forgedPlayIsOurFaultAndEndsNobodyElse() throws Exception {
    try (Player player = open(Acceptors.RIGHT)) {
      assertThatThrownBy(() -> player.play(new Play("!!", "!!", 10)))
          .isInstanceOf(ChildFailure.class);
      assertThatThrownBy(() -> player.play(new Play("!!", "!!", 10)))
          .isInstanceOf(ChildFailure.class);
    }
    try (Player player = open(Acceptors.RIGHT)) {
      assertThat(played(player, "calm", List.of()).outcome()).isEqualTo(new Outcome.Passed());
    }
  }

  @Test
  void sourceThatDoesNotCompileIsRefusedWithItsRemarks() throws Exception {
    Judge.Opening opening =
        judge.open(Acceptors.submission("class MyAcceptor {", Submission.Mode.RUN));

    assertThat(opening)
        .isInstanceOfSatisfying(
            Judge.Opening.Refused.class, refused -> assertThat(refused.remarks()).isNotEmpty());
  }

  @Test
  void playersDoNotTakeTheRunnersOfVerdicts() throws Exception {
    try (Player one = open(Acceptors.RIGHT);
        Player other = open(Acceptors.RIGHT);
        Player third = open(Acceptors.RIGHT)) {
      Submission submission = Acceptors.submission(Acceptors.RIGHT, Submission.Mode.RUN);

      Verdict verdict = judge.judge(submission, Secret.ofHex("0".repeat(64)), Progress.NONE);

      assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
      assertThat(List.of(one.isAlive(), other.isAlive(), third.isAlive())).containsOnly(true);
    }
  }

  private static Player open(String source) throws InterruptedException {
    Judge.Opening opening = judge.open(Acceptors.submission(source, Submission.Mode.RUN));
    assertThat(opening).isInstanceOf(Judge.Opening.Opened.class);
    return ((Judge.Opening.Opened) opening).player();
  }

  private static Report.Played played(Player player, String preset, List<Action> actions)
      throws ChildFailure {
    Play play = new Play(replay(preset(preset)).encode(), token(preset, actions), MAX_EVENTS);
    return (Report.Played) player.play(play);
  }

  private static Replay replay(Preset preset) {
    Draws none = new Draws(Map.of(), Map.of(), Map.of());
    return new Replay(preset.role(), preset.name(), preset.plan(), none);
  }

  private static String token(String preset, List<Action> actions) {
    return new LinkToken.Panel(
            "consensus",
            1,
            new LinkToken.Base.Preset(preset),
            new LinkToken.Whose.Engine(),
            actions)
        .encode();
  }

  private static Preset preset(String name) {
    return ENGINE.presets().stream()
        .filter(preset -> preset.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
