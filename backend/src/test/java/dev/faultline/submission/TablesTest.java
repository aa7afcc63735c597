package dev.faultline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.CompileMessage;
import dev.faultline.grader.Verdict.Counterexample;
import dev.faultline.grader.Verdict.FamilyResult;
import dev.faultline.run.RunTraceTable;
import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import dev.faultline.storage.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class TablesTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Clock CLOCK = Clock.systemUTC();
  private static final UUID VISITOR = new UUID(1, 2);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void submissionIsReadAsItWasWritten(TestDatabase database) {
    SubmissionTable table = new SubmissionTable(database.empty(), JSON);
    StoredSubmission submission = submission(1);
    table.insert(submission);

    assertThat(table.find(submission.id())).contains(submission);
    assertThat(table.find(new UUID(0, 99))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void pendingAreThoseWithoutVerdictInTheOrderOfArrival(TestDatabase database) {
    JdbcClient jdbc = database.empty();
    SubmissionTable table = new SubmissionTable(jdbc, JSON);
    for (int number : new int[] {3, 1, 5, 2, 4}) {
      table.insert(submission(number));
    }
    verdicts(jdbc).append(submission(2).id(), verdict("v1", null));
    table.supersede(submission(4).id(), submission(5).id());
    table.takeBack(submission(5).id());

    assertThat(table.pending()).containsExactly(submission(1), submission(3));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void verdictIsReadAsItWasWritten(TestDatabase database) {
    JdbcClient jdbc = database.empty();
    new SubmissionTable(jdbc, JSON).insert(submission(1));
    VerdictTable table = verdicts(jdbc);
    Verdict verdict =
        verdict("v1", new Counterexample("calm", "{\"format\":1}", 17, Sentence.of("a.b", "x")));

    assertThat(table.append(submission(1).id(), verdict)).isTrue();
    assertThat(table.latest(submission(1).id())).contains(verdict);
    assertThat(table.latest(submission(2).id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void secondVerdictOfTheSameVersionsChangesNothing(TestDatabase database) {
    JdbcClient jdbc = database.empty();
    new SubmissionTable(jdbc, JSON).insert(submission(1));
    VerdictTable table = verdicts(jdbc);
    table.append(submission(1).id(), verdict("v1", null));

    assertThat(table.append(submission(1).id(), verdict("v1", null))).isFalse();
    assertThat(table.append(submission(1).id(), verdict("v2", null))).isTrue();
  }

  private static VerdictTable verdicts(JdbcClient jdbc) {
    return new VerdictTable(jdbc, new RunTraceTable(jdbc, JSON, CLOCK), JSON, CLOCK);
  }

  private static StoredSubmission submission(int number) {
    return new StoredSubmission(
        new UUID(0, number),
        VISITOR,
        "paxos/acceptor",
        Submission.Mode.SUBMIT,
        List.of(new SourceFile("A.java", "class A { /* 好 \uD83D\uDE80 \" \\ */ }")),
        Instant.parse("2026-01-01T00:00:00.123456Z").plusSeconds(number),
        null);
  }

  private static Verdict verdict(String exerciseVersion, @Nullable Counterexample shown) {
    return new Verdict(
        "paxos/acceptor",
        exerciseVersion,
        3,
        5,
        "25",
        "c0de",
        "fingerprint",
        Verdict.Kind.FAILED,
        Verdict.Reason.PROPERTY,
        65,
        List.of(new CompileMessage("A.java", 1, 2, "warning", "w", "中", "en")),
        List.of(
            new FamilyResult(
                "calm",
                true,
                false,
                10,
                Property.Kind.SAFETY,
                "agreement",
                Sentence.of("a.b", "x", 1),
                20,
                19)),
        shown,
        Sentence.of("a.b"),
        new Verdict.Steps(Long.MAX_VALUE, 2, 3),
        "d19e57",
        new Verdict.Millis(1, 2, 3));
  }
}
