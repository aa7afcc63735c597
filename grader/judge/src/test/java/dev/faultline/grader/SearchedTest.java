package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Exercises that ask for a search of small worlds.
class SearchedTest {

  private static final FamilySpec ORDER = FamilySpec.searched("every-order", 25_000, 40);
  private static final FamilySpec CRASH = FamilySpec.searched("every-crash", 25_000, 40);
  private static final FamilySpec CALM = new FamilySpec("calm", 1, 4, 20);

  /// Right but for the order of its answer and its sync.
  private static final String HASTY =
      Acceptors.RIGHT
          .replace("context.send(proposer, new Promise(prepare.ballot(), state.accepted()));", "")
          .replace(
              "save(new State(prepare.ballot()",
              "context.send(proposer, new Promise(prepare.ballot(), state.accepted()));"
                  + " save(new State(prepare.ballot()");

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
  void rightOneHoldsInAllStatesAndSaysHowMany() {
    Verdict verdict = submit(Acceptors.RIGHT, ORDER, CRASH, CALM);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(verdict.score()).isEqualTo(100);
    assertThat(verdict.families().getFirst().says())
        .isEqualTo(Sentence.of("search.holds", "4,056"));
    assertThat(verdict.families())
        .extracting(Verdict.FamilyResult::search)
        .containsExactly(new Verdict.Search(4_056, true), new Verdict.Search(10_622, true), null);
    assertThat(verdict.says()).isEqualTo(Sentence.of("grader.passed"));
  }

  @Test
  void runSearchesToo() {
    Submission submission =
        new Submission(
            exercise(ORDER, new FamilySpec("calm", 0, 5, 1)),
            List.of(new SourceFile("MyAcceptor.java", Acceptors.WRONG)),
            Submission.Mode.RUN);

    Verdict verdict = judge.judge(submission, Acceptors.SECRET, Progress.NONE);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.families()).extracting(Verdict.FamilyResult::id).containsExactly(ORDER.id());
    assertThat(verdict.families()).noneMatch(Verdict.FamilyResult::hidden);
  }

  @Test
  void failureComesWithAShortestRunThatHasNoReplay() {
    Verdict verdict = submit(HASTY, ORDER, CRASH);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isEqualTo(Verdict.Reason.PROPERTY);
    assertThat(verdict.score()).isEqualTo(50);
    assertThat(verdict.families())
        .extracting(Verdict.FamilyResult::property)
        .containsExactly(null, "promise-survives-crash");
    Verdict.Counterexample shown = Objects.requireNonNull(verdict.counterexample());
    assertThat(shown.family()).isEqualTo("every-crash");
    assertThat(shown.traceJson())
        .contains("\"family\":\"every-crash\"", "\"searched\":true")
        .doesNotContain("replay");
    // Two requests, a promise that dies with its acceptor, a restart, a promise below it.
    assertThat(shown.traceJson()).contains("[5000,\"DELIVER\"").doesNotContain("[6000,");
  }

  @Test
  void failureIsShownWhereHiddenRunsAreNot() {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.PROPERTY);

    Verdict verdict = submit(Acceptors.with(spec, List.of(CRASH), spec.stepBudget()), HASTY);

    assertThat(verdict.counterexample()).isNotNull();
    assertThat(verdict.says().key()).isEqualTo("broken.promise-below.crash");
  }

  @Test
  void verdictIsTheSameTwiceAndItsDigestTellsWhatWasFound() {
    Verdict once = submit(HASTY, CRASH);
    Verdict again = submit(HASTY, CRASH);

    assertThat(again).usingRecursiveComparison().ignoringFields("millis").isEqualTo(once);
    List<String> digests = new ArrayList<>();
    digests.add(once.digest());
    digests.add(submit(HASTY, ORDER).digest());
    digests.add(submit(Acceptors.RIGHT, CRASH).digest());
    digests.add(submit(Acceptors.RIGHT, FamilySpec.searched(CRASH.id(), 100, 1)).digest());
    digests.add(submit(Acceptors.RIGHT, FamilySpec.searched(CRASH.id(), 101, 1)).digest());
    assertThat(digests).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dev.faultline.grader.JobsTest#sources")
  void searchUnderManySecretsIsThatUnderEach(String source) {
    List<Secret> secrets = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      secrets.add(Secret.ofHex("%064x".formatted(i)));
    }
    Submission submission = Acceptors.submission(exercise(CALM, ORDER, CRASH), source);

    List<Verdict> together = judge.judgeUnder(secrets, submission);

    for (int i = 0; i < secrets.size(); i++) {
      assertThat(together.get(i))
          .usingRecursiveComparison()
          .ignoringFields("millis", "counterexample", "says", "families.says")
          .isEqualTo(judge.judge(submission, secrets.get(i), Progress.NONE));
    }
  }

  static Stream<Arguments> passing() {
    String prepare = "public void onPrepare(NodeId proposer, Prepare prepare, Context context) {";
    String state = "private State state =";
    return Stream.of(
        Arguments.of("states", FamilySpec.searched("every-order", 100, 1), Acceptors.RIGHT),
        Arguments.of(
            "clock", ORDER, Acceptors.RIGHT.replace(prepare, prepare + " context.nowMicros();")),
        Arguments.of(
            "chance",
            ORDER,
            Acceptors.RIGHT.replace(prepare, prepare + " context.random().nextInt();")),
        Arguments.of(
            "unreadable",
            ORDER,
            Acceptors.RIGHT.replace(
                state, "RuntimeException kept = new IllegalStateException(); " + state)),
        Arguments.of(
            "large",
            ORDER,
            Acceptors.RIGHT.replace(state, "long[] all = new long[70_000]; " + state)),
        Arguments.of(
            "steps",
            ORDER,
            Acceptors.RIGHT.replace(prepare, prepare + " for (int i = 0; i < 100_000; i++) {}")),
        Arguments.of(
            "at-risk",
            CRASH,
            Acceptors.RIGHT.replace(
                prepare,
                prepare + " for (int i = 0; i < 7; i++) context.disk().put(\"x\" + i, prepare);")));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void ourBoundsAreNobodysFault(String why, FamilySpec family, String source) {
    ExerciseSpec generous = Acceptors.with(exercise(), List.of(family), 1_000_000);

    Verdict verdict = submit(generous, source);

    assertThat(verdict.verdict()).as("%s", verdict).isEqualTo(Verdict.Kind.PASSED);
    assertThat(verdict.score()).isEqualTo(100);
    Verdict.FamilyResult result = verdict.families().getFirst();
    assertThat(result.search()).isNotNull().returns(false, Verdict.Search::isWhole);
    Sentence says = Objects.requireNonNull(result.says());
    assertThat(says.key()).isEqualTo("search." + why);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(Messages.of("consensus", locale).render(says)).doesNotContain("{", "search.");
    }
  }

  static Stream<Arguments> stopped() {
    return Stream.of(
        Arguments.of(Verdict.Reason.STEPS, Acceptors.acceptor("", "while (true) {}")),
        Arguments.of(
            Verdict.Reason.STEPS,
            Acceptors.acceptor(
                "", "while (true) { try { while (true) {} } catch (Throwable t) {} finally {} }")),
        Arguments.of(Verdict.Reason.STEPS, Acceptors.acceptor("MyAcceptor() { for (;;) {} }", "")),
        Arguments.of(
            Verdict.Reason.STEPS,
            Acceptors.acceptor("", "for (int i = 0; ; i++) context.send(from, prepare);")),
        Arguments.of(
            Verdict.Reason.THREW, Acceptors.acceptor("", "throw new IllegalStateException();")),
        Arguments.of(
            Verdict.Reason.THREW,
            Acceptors.acceptor("MyAcceptor() { throw new IllegalStateException(); }", "")));
  }

  static Stream<Arguments> exhausted() {
    return Stream.of(
        Arguments.of(
            Verdict.Reason.MEMORY,
            Acceptors.acceptor(
                "",
                "List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 20]);")),
        Arguments.of(
            Verdict.Reason.DEPTH, Acceptors.acceptor("int f() { return f() + 1; }", "f();")));
  }

  @ParameterizedTest
  @MethodSource("exhausted")
  void whatTakesTooMuchIsStoppedInASearch(Verdict.Reason reason, String source) {
    Verdict verdict = submit(Acceptors.with(exercise(), List.of(ORDER), 10_000_000), source);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void whatStopsARunStopsASearch(Verdict.Reason reason, String source) {
    Verdict verdict = submit(source, ORDER);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.score()).isZero();
    assertThat(verdict.counterexample()).isNotNull();
  }

  static Stream<String> busy() {
    return Stream.of(
        // Each callback sends much, and every message is another.
        Acceptors.acceptor(
            "int n;",
            "for (int i = 0; i < 3_000; i++)"
                + " context.send(context.self(), new Prepare(new Ballot(n++, i)));"),
        // The state grows with each callback.
        Acceptors.acceptor(
            "List<String> all = new ArrayList<>();",
            "for (int i = 0; i < 1_000; i++) all.add(\"n\" + i);"
                + " context.send(context.self(), new Prepare(new Ballot(all.size(), 0)));"));
  }

  @ParameterizedTest
  @MethodSource("busy")
  void searchIsOverSoonWhateverIsSearched(String source) {
    Verdict verdict = submit(source, ORDER);

    assertThat(verdict.verdict()).isIn(Verdict.Kind.PASSED, Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isNotEqualTo(Verdict.Reason.OURS);
  }

  private static ExerciseSpec exercise(FamilySpec... families) {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.TRACE);
    return Acceptors.with(spec, List.of(families), spec.stepBudget());
  }

  private static Verdict submit(String source, FamilySpec... families) {
    return submit(exercise(families), source);
  }

  private static Verdict submit(ExerciseSpec exercise, String source) {
    return judge.judge(Acceptors.submission(exercise, source), Acceptors.SECRET, Progress.NONE);
  }
}
