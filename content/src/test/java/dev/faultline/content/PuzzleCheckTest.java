package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.SourceFile;
import dev.faultline.sim.Action;
import dev.faultline.sim.Tool;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The gate of puzzles, with sound ones and with such as are spoilt.
class PuzzleCheckTest {

  private static Judge judge;
  private static Catalogue catalogue;

  @BeforeAll
  static void start() throws ContentException {
    judge = Judge.start(JudgeOptions.defaults());
    catalogue = Catalogue.load(Path.of("."));
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @Test
  void shippedPuzzlesAreSound() throws InterruptedException {
    assertThat(catalogue.puzzles()).hasSizeGreaterThanOrEqualTo(8);
    for (Puzzle puzzle : catalogue.puzzles()) {
      assertThat(PuzzleCheck.complaints(puzzle, judge)).as(puzzle.id()).isEmpty();
    }
  }

  @Test
  void recordThatBreaksNothingIsComplainedOf() throws InterruptedException {
    assertThat(complaints(with(List.of(new Action.Drop(7, 7)), Tool.all(), "executed-once")))
        .contains("does not break 'executed-once'");
  }

  @Test
  void recordThatBreaksSomethingElseIsComplainedOf() throws InterruptedException {
    assertThat(complaints(with(puzzle().shortest(), Tool.all(), "completed-once")))
        .contains("does not break 'completed-once'");
  }

  @Test
  void actionThatCanNotBeDoneIsComplainedOf() throws InterruptedException {
    List<Action> record = List.of(new Action.Drop(7, 5));

    assertThat(complaints(with(record, Tool.all(), "executed-once")))
        .contains("'7 drop.5' of 'shortest' can not be done");
  }

  @Test
  void actionThatMayNotBeDoneIsComplainedOf() throws InterruptedException {
    assertThat(complaints(with(puzzle().shortest(), EnumSet.of(Tool.HOLD), "executed-once")))
        .contains("which 'tools' does not allow");
  }

  @Test
  void emptyRecordIsComplainedOf() throws InterruptedException {
    assertThat(complaints(with(List.of(), Tool.all(), "executed-once")))
        .contains("'shortest' is empty")
        .contains("./faultline seek");
  }

  @Test
  void recordThatIsLongerThanItNeedsToBeIsComplainedOf() throws InterruptedException {
    Puzzle puzzle = catalogue.puzzle("paxos/own-words").orElseThrow();
    assertThat(puzzle.shortest()).hasSize(2);

    // With everything at hand, one delay does.
    assertThat(complaints(with(puzzle, puzzle.shortest(), Tool.all(), puzzle.property())))
        .contains("'shortest' has 2 actions, and 1 are enough");
  }

  @Test
  void strategyThatIsRightIsComplainedOf() throws InterruptedException {
    SourceFile right = catalogue.exercise("hello-fault/coffee").orElseThrow().reference();

    assertThat(complaints(with(right))).contains("does not break");
  }

  @Test
  void strategyThatBreaksUntouchedIsComplainedOf() throws InterruptedException {
    SourceFile invents =
        catalogue.exercise("hello-fault/coffee").orElseThrow().wrong().stream()
            .map(WrongStrategy::source)
            .filter(source -> source.name().equals("InventsAReply.java"))
            .findFirst()
            .orElseThrow();

    assertThat(complaints(with(invents))).contains("breaks before anything is done to it");
  }

  @Test
  void strategyThatDoesNotCompileIsComplainedOf() throws InterruptedException {
    assertThat(complaints(with(new SourceFile("Flawed.java", "class MyCall {"))))
        .contains("is refused in line 1");
  }

  private static Puzzle puzzle() {
    return catalogue.puzzle("hello-fault/told-twice").orElseThrow();
  }

  private static String complaints(Puzzle puzzle) throws InterruptedException {
    return String.join("\n", PuzzleCheck.complaints(puzzle, judge));
  }

  private static Puzzle with(SourceFile source) {
    Puzzle puzzle = puzzle();
    return new Puzzle(
        puzzle.lessonId(),
        puzzle.title(),
        puzzle.taskHtml(),
        puzzle.hints(),
        puzzle.preset(),
        puzzle.tools(),
        puzzle.property(),
        new AuthorStrategy(puzzle.strategy().spec(), source),
        puzzle.shortest());
  }

  private static Puzzle with(List<Action> shortest, Set<Tool> tools, String property) {
    return with(puzzle(), shortest, tools, property);
  }

  private static Puzzle with(
      Puzzle puzzle, List<Action> shortest, Set<Tool> tools, String property) {
    return new Puzzle(
        puzzle.lessonId(),
        puzzle.title(),
        puzzle.taskHtml(),
        puzzle.hints(),
        puzzle.preset(),
        tools,
        property,
        puzzle.strategy(),
        shortest);
  }
}
