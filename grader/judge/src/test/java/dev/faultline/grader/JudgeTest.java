package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.grader.compile.Compiled;
import dev.faultline.grader.process.Walls;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Property;
import dev.faultline.sim.Replay;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.RunResult;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.StrategyLoader;
import dev.faultline.sim.TraceJson;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole submissions, through real processes.
class JudgeTest {

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
  void rightStrategyPasses() {
    Verdict verdict = submit(Acceptors.RIGHT);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(verdict.reason()).isEqualTo(Verdict.Reason.NONE);
    assertThat(verdict.score()).isEqualTo(100);
    assertThat(verdict.compile()).isEmpty();
    assertThat(verdict.counterexample()).isNull();
    assertThat(verdict.says()).isEqualTo(Sentence.of("grader.passed"));
    assertThat(verdict.families())
        .extracting(Verdict.FamilyResult::id)
        .containsExactly("calm", "crash", "lossy");
    assertThat(verdict.families()).allMatch(Verdict.FamilyResult::hidden);
    assertThat(verdict.steps().used()).isPositive().isLessThan(verdict.steps().budget() / 2);
  }

  @Test
  void twoProcessesComeToTheSameDigestAndSteps() {
    Verdict one = submit(Acceptors.RIGHT);
    Verdict other = submit(Acceptors.RIGHT);

    assertThat(other.digest()).isEqualTo(one.digest()).hasSize(64);
    assertThat(other.steps()).isEqualTo(one.steps());
    assertThat(other.codeHash()).isEqualTo(one.codeHash());
  }

  @Test
  void anotherSecretGivesOtherRuns() {
    Verdict verdict =
        judge.judge(
            Acceptors.submission(Acceptors.RIGHT, Submission.Mode.SUBMIT),
            Secret.ofHex("ff".repeat(32)),
            Progress.NONE);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(verdict.digest()).isNotEqualTo(submit(Acceptors.RIGHT).digest());
  }

  @Test
  void wrongStrategyFailsWithTheRunThatShowsIt() {
    Verdict verdict = submit(Acceptors.WRONG);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isEqualTo(Verdict.Reason.PROPERTY);
    assertThat(verdict.score()).isZero();
    Verdict.FamilyResult calm = verdict.families().getFirst();
    assertThat(calm.kind()).isEqualTo(Property.Kind.SAFETY);
    assertThat(calm.property()).isEqualTo("promise-kept");
    assertThat(calm.hidden()).isFalse();
    assertThat(verdict.says()).isEqualTo(calm.says());
    assertThat(verdict.counterexample())
        .isNotNull()
        .returns("calm", Verdict.Counterexample::family)
        .satisfies(shown ->
            assertThat(shown.traceJson())
                .startsWith("{\"format\":1,\"engine\":\"consensus\"")
                .doesNotContain("seed"));
    assertThat(Messages.of("consensus", Locale.ENGLISH).render(verdict.says()))
        .contains("promised ballot");
  }

  @Test
  void failingRunIsMinimalAndIsMadeAgainFromItsTextAlone() throws ReflectiveOperationException {
    String forgets = Acceptors.RIGHT.replace("state = saved;", "");
    Verdict verdict = submit(forgets);

    String json = Objects.requireNonNull(verdict.counterexample()).traceJson();
    assertThat(json).contains("\"minimal\":true");
    assertThat(verdict.says())
        .as("the sentence is of the run that is shown")
        .isEqualTo(verdict.counterexample().says());
    Replay replay = Replay.decode(json.replaceAll("(?s).*\"replay\":\"([^\"]*)\".*", "$1"));
    assertThat(replay.plan().operations()).hasSize(2);
    assertThat(replay.plan().faults().faults()).hasSizeLessThan(3);
    RunResult again =
        Engines.named("consensus")
            .run(replay.setting(), strategy(forgets), new RunOptions(200_000, true));
    assertThat(TraceJson.write(Objects.requireNonNull(again.trace())))
        .isEqualTo(json.replaceAll(",\n\"minimal\".*", "}"));
  }

  @Test
  void pointsAreThoseOfTheFamiliesThatPass() {
    String forgets = Acceptors.RIGHT.replace("state = saved;", "");

    Verdict verdict = submit(forgets);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.score()).isEqualTo(70);
    assertThat(verdict.families())
        .extracting(Verdict.FamilyResult::passed)
        .containsExactly(true, false, true);
  }

  @Test
  void runMakesTheVisibleRunsAlone() {
    List<String> told = new ArrayList<>();
    Verdict verdict =
        judge.judge(
            Acceptors.submission(Acceptors.RIGHT, Submission.Mode.RUN),
            Acceptors.SECRET,
            new Progress() {
              @Override
              public void compiled() {
                told.add("compiled");
              }

              @Override
              public void family(Verdict.FamilyResult result) {
                told.add(result.id() + " " + result.runs());
              }
            });

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(verdict.says()).isEqualTo(Sentence.of("grader.passed.run"));
    assertThat(verdict.families()).noneMatch(Verdict.FamilyResult::hidden);
    assertThat(told).containsExactly("compiled", "calm 3", "crash 2");
  }

  @Test
  void hiddenFailureShowsItsPropertyAloneWhereTheAuthorSaysSo() {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.PROPERTY);
    ExerciseSpec hidden =
        Acceptors.with(spec, List.of(new FamilySpec("calm", 0, 5, 1)), spec.stepBudget());

    Verdict verdict = submit(hidden, Acceptors.WRONG);

    assertThat(verdict.counterexample()).isNull();
    assertThat(verdict.says()).isEqualTo(Sentence.of("grader.hidden", "@property.promise-kept"));
    assertThat(Messages.of("consensus", Locale.CHINESE).render(verdict.says()))
        .startsWith("一次隐藏的运行违反了：")
        .doesNotContain("property");
  }

  @Test
  void visibleFailureIsShownEvenWhenAHiddenOneCameFirst() {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.PROPERTY);
    List<FamilySpec> families =
        List.of(new FamilySpec("calm", 0, 5, 1), new FamilySpec("duel", 2, 0, 1));

    Verdict verdict = submit(Acceptors.with(spec, families, spec.stepBudget()), Acceptors.WRONG);

    assertThat(verdict.counterexample())
        .isNotNull()
        .returns("duel", Verdict.Counterexample::family);
  }

  @Test
  void engineThatThereIsNotIsNamed() {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.TRACE);
    ExerciseSpec wrong =
        new ExerciseSpec(
            spec.id(),
            "1",
            "consensus",
            "learner",
            "MyAcceptor",
            spec.families(),
            1,
            spec.reveal());

    assertThatThrownBy(() -> submit(wrong, Acceptors.RIGHT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("engine consensus has no role 'learner'; it has [acceptor, node]");
  }

  @Test
  void starterMayBeRehearsed() {
    judge.expect(
        Acceptors.exercise(ExerciseSpec.Reveal.TRACE),
        List.of(new SourceFile("Starter.java", Acceptors.WRONG)));

    for (int i = 0; i < 4; i++) {
      assertThat(submit(Acceptors.RIGHT).verdict()).isEqualTo(Verdict.Kind.PASSED);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.faultline.grader.JobsTest#sources")
  void verdictsUnderManySecretsAreThoseUnderEach(String source) {
    List<Secret> secrets = new ArrayList<>();
    for (int i = 0; i < 110; i++) {
      secrets.add(Secret.ofHex("%064x".formatted(i)));
    }
    Submission submission = Acceptors.submission(source, Submission.Mode.SUBMIT);

    List<Verdict> together = judge.judgeUnder(secrets, submission);

    assertThat(together).hasSize(110);
    for (int i : List.of(0, 1, 99, 100, 109)) {
      Verdict alone = judge.judge(submission, secrets.get(i), Progress.NONE);
      assertThat(together.get(i))
          .usingRecursiveComparison()
          .ignoringFields("millis", "counterexample", "says", "families.says")
          .isEqualTo(alone);
    }
  }

  @Test
  @EnabledOnOs(
      value = OS.LINUX,
      architectures = "amd64",
      disabledReason = "the walls are made for Linux on x86-64")
  void allWallsStand() throws Exception {
    Walls walls = judge.walls(Duration.ofSeconds(30));

    assumeFalse(walls.missing().toString().contains("landlock"), "this kernel has no Landlock");
    assertThat(walls.missing()).isEmpty();
    assertThat(walls.areWhole()).isTrue();
    assertThat(walls.inForce())
        .extracting(name -> name.replaceFirst(" \\(ABI \\d+\\)", ""))
        .containsExactly("rlimits", "no-new-privileges", "landlock", "seccomp", "outer landlock");
  }

  /// `source`, to be run in this process.
  private static Strategy strategy(String source) throws ReflectiveOperationException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    Compiled.unverified("MyAcceptor", Acceptor.class, source)
        .forEach(file -> classes.put(file.name(), file.bytes()));
    Constructor<?> constructor =
        new StrategyLoader(classes).loadClass("MyAcceptor").getConstructor();
    return () -> {
      try {
        return constructor.newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static Verdict submit(String source) {
    return submit(Acceptors.exercise(ExerciseSpec.Reveal.TRACE), source);
  }

  private static Verdict submit(ExerciseSpec exercise, String source) {
    return judge.judge(Acceptors.submission(exercise, source), Acceptors.SECRET, Progress.NONE);
  }
}
