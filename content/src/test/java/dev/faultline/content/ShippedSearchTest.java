package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Which of the strategies beside the acceptor die in the searches that the exercise asks for.
class ShippedSearchTest {

  private static final String HOLDS = "holds";

  private static Judge judge;
  private static Exercise acceptor;

  @BeforeAll
  static void start() throws ContentException {
    judge = Judge.start(JudgeOptions.defaults());
    acceptor = Catalogue.load(ShippedContentTest.CONTENT).exercise("paxos/acceptor").orElseThrow();
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  /// Those that hold here decide too little, which no search sees; and the one that does not bind
  /// itself by an acceptance, which needs a third acceptor, who missed the Prepare.
  @Test
  void wrongStrategiesWhoseFlawShowsWithoutLivenessDie() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (WrongStrategy wrong : acceptor.wrong()) {
      found.put(wrong.source().name().replace(".java", ""), found(wrong.source()));
    }

    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("DoesNothing", List.of(HOLDS, HOLDS)),
                Map.entry("LoyalToTheFirst", List.of(HOLDS, HOLDS)),
                Map.entry("PromisesAnyBallot", List.of("promise-kept", "promise-kept")),
                Map.entry("AcceptsBelowItsPromise", List.of("promise-kept", "promise-kept")),
                Map.entry("AcceptingBindsNothing", List.of(HOLDS, HOLDS)),
                Map.entry("ReportsNothing", List.of("report", "report")),
                Map.entry("ReportsTheFirst", List.of("report", HOLDS)),
                Map.entry("InventsAValue", List.of("validity", "validity")),
                Map.entry("ForgetsItsPromise", List.of(HOLDS, "promise-survives-crash")),
                Map.entry("PromisesBeforeSync", List.of(HOLDS, "promise-survives-crash")),
                Map.entry("ForgetsWhatItAccepted", List.of(HOLDS, "acceptance-survives-crash")),
                Map.entry("AcceptsBeforeSync", List.of(HOLDS, "acceptance-survives-crash"))));
  }

  @Test
  void rightStrategiesHold() {
    Stream.concat(Stream.of(acceptor.reference()), acceptor.right().stream())
        .forEach(right -> assertThat(found(right)).as(right.name()).containsExactly(HOLDS, HOLDS));
  }

  @Test
  void referenceIsSearchedToTheEnd() {
    assertThat(judged(acceptor.reference()).families())
        .extracting(Verdict.FamilyResult::search)
        .containsExactly(new Verdict.Search(10_989, true), new Verdict.Search(17_490, true));
  }

  /// A journal grows with each message that comes again, so its states have no end.
  @Test
  void journalHoldsAsFarAsItIsSearched() {
    SourceFile journal =
        acceptor.right().stream()
            .filter(right -> right.name().equals("Journal.java"))
            .findFirst()
            .orElseThrow();

    assertThat(judged(journal).families())
        .extracting(Verdict.FamilyResult::search)
        .extracting(search -> Objects.requireNonNull(search).isWhole())
        .containsExactly(false, true);
  }

  private static List<String> found(SourceFile source) {
    return judged(source).families().stream()
        .map(family -> family.passed() ? HOLDS : String.valueOf(family.property()))
        .toList();
  }

  private static Verdict judged(SourceFile source) {
    ExerciseSpec spec = acceptor.spec();
    ExerciseSpec searched =
        new ExerciseSpec(
            spec.id(),
            spec.version(),
            spec.engine(),
            spec.role(),
            spec.className(),
            spec.families().stream().filter(FamilySpec::isSearched).toList(),
            spec.stepBudget(),
            spec.reveal());
    return judge.judge(
        new Submission(searched, List.of(source), Submission.Mode.SUBMIT),
        Secret.PUBLIC,
        Progress.NONE);
  }
}
