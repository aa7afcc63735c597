package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Submissions that try to break the grader, or are not what was asked for.
class HostileSubmissionTest {

  private static Judge judge;

  @BeforeAll
  static void start() {
    judge = Judge.start(JudgeOptions.defaults());
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  static Stream<Arguments> rejected() {
    return Stream.of(
        Arguments.of("source.empty", ""),
        Arguments.of("source.empty", " \n\t "),
        Arguments.of("source.too-large", "/*" + "x".repeat(1 << 20) + "*/"),
        Arguments.of("source.package", "package dev.faultline.sim;\n" + Acceptors.RIGHT),
        Arguments.of("class.missing", Acceptors.RIGHT.replace("MyAcceptor", "YourAcceptor")),
        Arguments.of("class.type", "class MyAcceptor {}"),
        Arguments.of(
            "compiler.err.expected", Acceptors.RIGHT.replace("state = next;", "state = next")),
        Arguments.of(
            "source.too-deep",
            "class MyAcceptor { int x = " + "-(".repeat(15_000) + "1" + ")".repeat(15_000) + "; }"),
        Arguments.of("source.too-big-to-compile", doubling()));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectedWithACodeOfItsOwn(String code, String source) {
    Verdict verdict = submit(source);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.REJECTED);
    assertThat(verdict.reason()).isEqualTo(Verdict.Reason.COMPILE);
    assertThat(verdict.compile())
        .first()
        .returns(code, Verdict.CompileMessage::code)
        .satisfies(message -> {
          assertThat(message.en()).isNotBlank().doesNotContain("{0}", "@");
          assertThat(message.zh()).isNotBlank().isNotEqualTo(message.en());
        });
    assertThat(verdict.digest()).isEmpty();
  }

  @Test
  void tooManyFilesAreRejected() {
    SourceFile file = new SourceFile("A.java", "// a");
    Submission submission =
        new Submission(
            Acceptors.exercise(ExerciseSpec.Reveal.TRACE),
            Collections.nCopies(21, file),
            Submission.Mode.RUN);

    Verdict verdict = judge.judge(submission, Acceptors.SECRET, Progress.NONE);

    assertThat(verdict.compile())
        .extracting(Verdict.CompileMessage::code)
        .containsExactly("source.too-many-files");
  }

  @Test
  void forbiddenIsAReasonOfItsOwn() {
    Verdict verdict = submit(Acceptors.acceptor("", "System.exit(0);"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.REJECTED);
    assertThat(verdict.reason()).isEqualTo(Verdict.Reason.FORBIDDEN);
  }

  @Test
  void compileBombCostsItsAuthorThreeSecondsAndNobodyElse() {
    String bomb = "Optional.of(true ? ".repeat(14) + "1" + " : \"\")".repeat(14);

    Verdict verdict = submit(Acceptors.acceptor("", "var x = " + bomb + ";"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.REJECTED);
    assertThat(verdict.compile())
        .extracting(Verdict.CompileMessage::code)
        .containsExactly("source.too-slow");
    assertThat(verdict.millis().compile()).isGreaterThan(2_500L);
    Verdict next = submit(Acceptors.RIGHT);
    assertThat(next.verdict()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(next.millis().compile()).isLessThan(verdict.millis().compile());
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
            Verdict.Reason.DEPTH, Acceptors.acceptor("int f() { return f() + 1; }", "f();")),
        Arguments.of(
            Verdict.Reason.STEPS,
            Acceptors.acceptor("static final int X = f(); static int f() { for (;;) {} }", "")),
        Arguments.of(
            Verdict.Reason.MEMORY,
            Acceptors.acceptor(
                "",
                "List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 20]);")),
        Arguments.of(
            Verdict.Reason.THREW, Acceptors.acceptor("", "throw new IllegalStateException();")),
        Arguments.of(
            Verdict.Reason.THREW, Acceptors.acceptor("static final int X = 1 / (int) 0L;", "")),
        Arguments.of(
            Verdict.Reason.THREW,
            Acceptors.acceptor("MyAcceptor() { throw new IllegalStateException(); }", "")),
        Arguments.of(
            Verdict.Reason.THREW,
            Acceptors.acceptor(
                """
                static class Evil extends RuntimeException {
                  public String getMessage() { while (true) {} }
                  public String toString() { while (true) {} }
                }
                """,
                "throw new Evil();")));
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void whatStopsAStrategyIsTheReason(Verdict.Reason reason, String source) {
    Verdict verdict = submit(source);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.score()).isZero();
    assertThat(submit(source).digest()).isEqualTo(verdict.digest());
  }

  @Test
  void stackThatRunsOutBeforeTheStepsIsDepth() {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.TRACE);
    ExerciseSpec generous = Acceptors.with(spec, spec.families(), 1_000_000_000L);

    Verdict verdict =
        judge.judge(
            Acceptors.submission(
                generous,
                Acceptors.acceptor(
                    "int f() { try { return f() + 1; } catch (Throwable t) { return f(); } }",
                    "f();")),
            Acceptors.SECRET,
            Progress.NONE);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(verdict.reason()).isEqualTo(Verdict.Reason.DEPTH);
  }

  @Test
  void loopInAStaticInitialiserNamesItsClass() {
    Verdict verdict =
        submit(
            Acceptors.acceptor(
                "static class Table { static final int X = f(); static int f() { for (;;) {} } }",
                ""));

    assertThat(verdict.says())
        .isEqualTo(Sentence.of("grader.initialiser.steps", "MyAcceptor$Table", ""));
    assertThat(verdict.families()).isEmpty();
  }

  @Test
  void orderOfHashedEnumsIsTheSameInEveryProcess() {
    String source =
        Acceptors.acceptor(
            """
            enum Color { RED, GREEN, BLUE, WHITE, BLACK, PINK }
            record Key(Color color, int n) {}
            record Note(String text) implements Payload {}
            private boolean noted;
            """,
            """
            if (noted) { return; }
            noted = true;
            Map<Object, Integer> map = new HashMap<>();
            for (Color c : Color.values()) { map.put(c, 1); map.put(new Key(c, 2), 3); }
            context.disk().put("order", new Note(map.toString() + Set.copyOf(map.keySet())));
            """);

    Verdict one = submit(source);
    Verdict other = submit(source);

    assertThat(one.reason()).isEqualTo(Verdict.Reason.PROPERTY);
    assertThat(other.digest()).isEqualTo(one.digest());
  }

  @Test
  void fieldsOfEveryFileMayBeNamedAsTheyAre() {
    Submission submission =
        new Submission(
            Acceptors.exercise(ExerciseSpec.Reveal.TRACE),
            List.of(
                new SourceFile("../../etc/passwd", "// one"),
                new SourceFile("", Acceptors.RIGHT),
                new SourceFile("类 %00.java", "record Pair(int a, int b) {}")),
            Submission.Mode.RUN);

    Verdict verdict = judge.judge(submission, Acceptors.SECRET, Progress.NONE);

    assertThat(verdict.verdict()).isEqualTo(Verdict.Kind.PASSED);
  }

  /// A constant that the compiler folds to a text of 2^28 characters.
  private static String doubling() {
    StringBuilder members = new StringBuilder("static final String A0 = \"aaaaaaaa\";");
    for (int i = 1; i <= 26; i++) {
      members.append("static final String A%d = A%d + A%d;".formatted(i, i - 1, i - 1));
    }
    return Acceptors.acceptor(members.toString(), "context.log(A26);");
  }

  private static Verdict submit(String source) {
    return judge.judge(
        Acceptors.submission(Acceptors.exercise(ExerciseSpec.Reveal.TRACE), source),
        Acceptors.SECRET,
        Progress.NONE);
  }
}
