package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.faultline.content.Report.Part;
import dev.faultline.content.Report.Row;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.grader.Verdict.Kind;
import dev.faultline.grader.Verdict.Reason;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCheckTest {

  @TempDir private Path directory;
  private Exercise exercise;

  @BeforeEach
  void loadExercise() {
    exercise = new ContentFolder(directory).load().exercise("first/game").orElseThrow();
  }

  @Test
  void soundExercisePasses() {
    List<Row> rows = new GateCheck(exercise, twice(GateCheckTest::soundly)).rows();

    assertThat(rows)
        .extracting(Row::part, Row::strategy, Row::expected, Row::seen, Row::message)
        .containsExactly(
            row(Part.STARTER, "Starter.java", "failed", "failed on ends"),
            row(Part.REFERENCE, "Reference.java", "passed", "passed"),
            row(Part.WRONG, "Forgets.java", "failed on keeps", "failed on keeps"),
            row(Part.RIGHT, "Slow.java", "passed", "passed"));
  }

  @Test
  void wrongStrategyThatPassesIsAFalsePass() {
    Report report = report(source -> verdict(Kind.PASSED, Reason.NONE, null, 10, "d"));

    assertThat(report.ok()).isFalse();
    assertThat(report.falsePasses()).isEqualTo(new ErrorRate(2, 2));
    assertThat(report.falseFails()).isEqualTo(new ErrorRate(0, 2));
    assertThat(message(report, "Forgets.java"))
        .startsWith("must be 'failed on keeps' and is 'passed'")
        .endsWith("; give a family that goes for it more hidden runs");
  }

  @Test
  void wrongStrategyMustFailOnItsOwnProperty() {
    Report report = report(source -> verdict(Kind.FAILED, Reason.PROPERTY, "ends", 10, "d"));

    assertThat(message(report, "Forgets.java"))
        .isEqualTo(
            "must be 'failed on keeps' and is 'failed on ends' in the family 'rough', says k;"
                + " change one thing of the reference only, or name this property for it");
    assertThat(message(report, "Starter.java")).isEmpty();
    assertThat(report.falsePasses().errors()).isZero();
    assertThat(report.falseFails()).isEqualTo(new ErrorRate(2, 2));
  }

  @Test
  void starterMustCompile() {
    Report report = report(source -> verdict(Kind.REJECTED, Reason.COMPILE, null, 0, ""));

    assertThat(message(report, "Starter.java"))
        .startsWith("must be 'failed' and is 'rejected: compile'")
        .endsWith("; './faultline grade' with --reveal shows where");
  }

  @Test
  void inconclusiveIsNeverWell() {
    Report report = report(source -> verdict(Kind.INCONCLUSIVE, Reason.OURS, null, 0, ""));

    assertThat(report.rows()).noneMatch(Row::ok);
  }

  @Test
  void differingDigestsAreSeen() {
    List<String> asked = new ArrayList<>();

    Report report =
        report(source -> {
          asked.add("");
          return verdict(Kind.PASSED, Reason.NONE, null, 10, "d" + asked.size());
        });

    assertThat(message(report, "Reference.java")).startsWith("two judgements differ");
  }

  @Test
  void moreThanHalfOfTheStepsIsTooMuch() {
    assertThat(message(report(s -> verdict(Kind.PASSED, Reason.NONE, null, 500, "d")), "Slow.java"))
        .isEmpty();
    assertThat(message(report(s -> verdict(Kind.PASSED, Reason.NONE, null, 501, "d")), "Slow.java"))
        .isEqualTo("a run took 501 steps, more than half of 1000");
  }

  @Test
  void referenceMustArmTheFaults() {
    Report report =
        report(source -> {
          Verdict verdict = verdict(Kind.PASSED, Reason.NONE, null, 10, "d");
          FamilyResult idle = new FamilyResult("calm", true, true, 1, null, null, null, 50, 44);
          return with(verdict, List.of(idle));
        });

    assertThat(message(report, "Reference.java"))
        .isEqualTo("the family 'calm' armed its faults in 44 of 50 runs, fewer than 90 %");
    assertThat(message(report, "Slow.java")).isEmpty();
  }

  @Test
  void referenceMustBeSearchedToTheEnd() {
    Report report = report(source -> searched(source.name().equals("Slow.java")));

    assertThat(message(report, "Reference.java"))
        .isEqualTo(
            "the reference must be searched to the end; the search of 'small' ended early, says"
                + " search.states");
    assertThat(message(report, "Slow.java")).isEmpty();
  }

  @Test
  void rightOneMayBeSearchedInPartAndThatIsNoted() {
    Report report = report(source -> searched(source.name().equals("Reference.java")));

    assertThat(message(report, "Reference.java")).isEmpty();
    assertThat(message(report, "Slow.java")).isEmpty();
    assertThat(report.rows())
        .filteredOn(row -> row.strategy().equals("Slow.java"))
        .extracting(Row::note)
        .containsExactly("the search of 'small' ended early, says search.states");
  }

  @Test
  void scoresTellWhichFamilyCatchesWhat() {
    Report report = report(GateCheckTest::soundly);

    assertThat(report.families()).containsExactly("calm", "rough");
    assertThat(report.scores())
        .extracting(Report.Score::strategy, Report.Score::errors, score -> score.caughtBy("rough"))
        .containsExactly(
            tuple("Starter.java", new ErrorRate(0, 1), 1),
            tuple("Reference.java", new ErrorRate(0, 1), 0),
            tuple("Forgets.java", new ErrorRate(0, 1), 1),
            tuple("Slow.java", new ErrorRate(0, 1), 0));
    assertThat(report.idleFamilies()).containsExactly("calm");
  }

  @Test
  void otherPropertyIsNoCatch() {
    Report report = report(source -> verdict(Kind.FAILED, Reason.PROPERTY, "ends", 10, "d"));

    assertThat(report.scores())
        .filteredOn(score -> score.strategy().equals("Forgets.java"))
        .extracting(Report.Score::errors, score -> score.caughtBy("rough"))
        .containsExactly(tuple(new ErrorRate(1, 1), 0));
    assertThat(report.idleFamilies()).containsExactly("calm", "rough");
  }

  @Test
  void boundsAreThoseOfClopperAndPearson() {
    assertThat(new ErrorRate(0, 100).upper95()).isCloseTo(0.02951, within());
    assertThat(new ErrorRate(1, 10).upper95()).isCloseTo(0.39416, within());
    assertThat(new ErrorRate(0, 0).upper95()).isEqualTo(1);
    assertThat(new ErrorRate(3, 3).upper95()).isEqualTo(1);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.00001);
  }

  private Report report(Function<SourceFile, Verdict> judge) {
    return new Report("first/game", "v", new GateCheck(exercise, twice(judge)).rows());
  }

  private static Function<SourceFile, GateCheck.Judgements> twice(
      Function<SourceFile, Verdict> judge) {
    return source -> new GateCheck.Judgements(judge.apply(source), judge.apply(source));
  }

  private static String message(Report report, String strategy) {
    return report.rows().stream()
        .filter(row -> row.strategy().equals(strategy))
        .map(Row::message)
        .findFirst()
        .orElseThrow();
  }

  private static Tuple row(Part part, String strategy, String expected, String seen) {
    return tuple(part, strategy, expected, seen, "");
  }

  private static Verdict searched(boolean isWhole) {
    Sentence says = Sentence.of("search.states", "100");
    Verdict.Search search = new Verdict.Search(100, isWhole);
    FamilyResult small = new FamilyResult("small", false, true, 1, null, null, says, 1, 1, search);
    return with(verdict(Kind.PASSED, Reason.NONE, null, 10, "d"), List.of(small));
  }

  private static Verdict soundly(SourceFile source) {
    return switch (source.name()) {
      case "Starter.java" -> verdict(Kind.FAILED, Reason.PROPERTY, "ends", 10, "d");
      case "Forgets.java" -> verdict(Kind.FAILED, Reason.PROPERTY, "keeps", 10, "d");
      default -> verdict(Kind.PASSED, Reason.NONE, null, 10, "d");
    };
  }

  private static Verdict verdict(
      Kind kind, Reason reason, @Nullable String property, long steps, String digest) {
    Sentence says = Sentence.of("k");
    Property.Kind broken = property == null ? null : Property.Kind.SAFETY;
    FamilyResult calm = new FamilyResult("calm", false, true, 10, null, null, null, 3, 3);
    FamilyResult rough =
        new FamilyResult("rough", true, broken == null, 30, broken, property, says, 21, 21);
    return new Verdict(
        "first/game",
        "v",
        3,
        1,
        "25",
        "",
        "f",
        kind,
        reason,
        0,
        List.of(),
        kind == Kind.PASSED || kind == Kind.FAILED ? List.of(calm, rough) : List.of(),
        null,
        says,
        new Verdict.Steps(steps, 1000, 0),
        digest,
        new Verdict.Millis(0, 0, 0));
  }

  private static Verdict with(Verdict verdict, List<FamilyResult> families) {
    return new Verdict(
        verdict.exercise(),
        verdict.exerciseVersion(),
        verdict.engineVersion(),
        verdict.graderVersion(),
        verdict.jdk(),
        verdict.codeHash(),
        verdict.secret(),
        verdict.verdict(),
        verdict.reason(),
        verdict.score(),
        verdict.compile(),
        families,
        verdict.counterexample(),
        verdict.says(),
        verdict.steps(),
        verdict.digest(),
        verdict.millis());
  }
}
