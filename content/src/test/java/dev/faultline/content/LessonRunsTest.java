package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.content.FigureGate.NoRunException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures of a lesson that are drawn from runs: in both languages, beside other figures, and with
/// strategies of the lesson's own.
class LessonRunsTest {

  private static final String RUNS = ContentFolder.LESSON + "runs/";
  private static final String FORGETFUL = RUNS + "Forgetful.java";
  private static final String FIGURE =
      """
      :::trace lost "A *caption*."
      run: engine=remote preset=reply-lost
      from: 2
      until: 15
      expects: 1 × execute
      :::

      :::exercise game
      """;
  private static final String OWN = FIGURE.replace("reply-lost", "reply-lost strategy=Forgetful");

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory);
  }

  @Test
  void figureIsReadAndCanBeLinkedTo() {
    folder.texts("[see](#figure-lost)\n\n" + FIGURE);

    Lesson lesson = folder.load().lesson("first").orElseThrow();

    assertThat(lesson.traces(Language.EN))
        .singleElement()
        .satisfies(trace -> {
          assertThat(trace.figure().id()).isEqualTo("figure-lost");
          assertThat(trace.figure().captionHtml()).isEqualTo("A <em>caption</em>.");
          assertThat(trace.strategies()).isEmpty();
        });
  }

  @Test
  void factThatIsNotTrueIsAProblemOfItsLineInEachLanguage() {
    folder.texts(FIGURE.replace("1 × execute", "2 × execute"));

    expect(ContentFolder.ZH, 12, "expects '2 × execute', and what is drawn has 1: event 6");
    expect(ContentFolder.EN, 12, "expects '2 × execute', and what is drawn has 1: event 6");
  }

  @Test
  void bothLanguagesExpectTheSameOfTheSameRun() {
    folder.texts(FIGURE);
    folder.replace(ContentFolder.EN, "until: 15", "until: 14");
    folder.replace(ContentFolder.EN, "A *caption*.", "Another one.");

    assertThat(folder.problems()).hasSize(1);
    expect(
        ContentFolder.EN,
        9,
        "'figure-lost' is drawn from other lines than in Chinese: English alone has [until: 14],"
            + " Chinese alone [until: 15]");
  }

  @Test
  void bothLanguagesHaveTheSameFigures() {
    folder.texts(FIGURE);
    folder.replace(ContentFolder.EN, ":::trace lost", ":::trace late");

    expect(ContentFolder.EN, 8, "English places [figure late, exercise game]");
  }

  @Test
  void nameIsThatOfOneFigure() {
    folder.write(ContentFolder.LESSON + "figures/lost.svg", ContentFolder.SVG);
    folder.texts(":::figure lost.svg \"drawn\"\n\n" + FIGURE);

    expect(ContentFolder.ZH, 10, "the figure 'lost' stands already in line 8");
  }

  @Test
  void traceStandsInALessonAlone() {
    folder.replace(
        ContentFolder.EXERCISE, "    Write `MyPlayer`.", "    :::trace a \"b\"\n    :::");

    expect(ContentFolder.EXERCISE, 9, "':::trace' can not stand in an exercise's text");
  }

  @Test
  void strategyOfTheLessonsOwnIsRead() {
    folder.write(FORGETFUL, "public class Forgetful {}\n").texts(OWN);

    Catalogue catalogue = folder.load();

    AuthorStrategy strategy = catalogue.authored("first/Forgetful").orElseThrow();
    assertThat(strategy.spec().engine()).isEqualTo("remote");
    assertThat(strategy.spec().role()).isEqualTo("call");
    assertThat(strategy.spec().className()).isEqualTo("Forgetful");
    String version = strategy.spec().version();
    folder.write(FORGETFUL, "public class Forgetful { int x; }\n");
    assertThat(folder.load().authored("first/Forgetful").orElseThrow().spec().version())
        .isNotEqualTo(version);
  }

  @Test
  void filesOfRunsAreStrategiesThatFiguresShow() {
    folder.texts(OWN);
    expect(ContentFolder.ZH, 9, "there is no strategy 'Forgetful' beside the lesson");

    folder.write(FORGETFUL, "package x;\nclass Other {}\n");
    expect(FORGETFUL, 1, "the file has a package statement");
    expect(FORGETFUL, 1, "no class Forgetful is declared here");

    folder.write(RUNS + "notes.txt", "x").write(RUNS + "Left.java", "class Left {}");
    expect(RUNS + "notes.txt", 1, "this is no strategy");
    expect(RUNS + "Left.java", 1, "no figure shows a run of this strategy");
  }

  @Test
  void gateHoldsRunsOfOwnStrategiesAgainstTheirLines() throws NoRunException {
    folder.write(FORGETFUL, "public class Forgetful {}\n").texts(OWN.replace("1 ×", "2 ×"));
    Catalogue catalogue = folder.load();

    List<ContentProblem> problems =
        gate(catalogue, (_, making) -> making.playPlain()).check(catalogue.lessons());

    assertThat(FigureGate.count(catalogue.lessons())).isEqualTo(1);
    assertThat(problems)
        .extracting(ContentProblem::file, ContentProblem::line)
        .containsExactly(Tuple.tuple(ContentFolder.ZH, 12), Tuple.tuple(ContentFolder.EN, 12));
    assertThat(problems.getFirst().folder()).isEqualTo(folder.root);
  }

  @Test
  void strategyThatCanNotBeRunIsItsAuthorsProblemOnce() throws NoRunException {
    folder.write(FORGETFUL, "public class Forgetful {}\n").texts(OWN);
    Catalogue catalogue = folder.load();
    FigureGate gate =
        gate(
            catalogue,
            (_, _) -> {
              throw NoRunException.ofStrategy("a bracket is missing", 7);
            });

    assertThat(gate.check(catalogue.lessons()))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo(FORGETFUL);
          assertThat(problem.line()).isEqualTo(7);
          assertThat(problem.what()).contains("a bracket is missing");
        });
  }

  @Test
  void faultOfOursIsNoProblemOfAnAuthor() {
    folder.write(FORGETFUL, "public class Forgetful {}\n").texts(OWN);
    Catalogue catalogue = folder.load();
    FigureGate gate =
        gate(
            catalogue,
            (_, _) -> {
              throw NoRunException.ours("no runner");
            });

    assertThatThrownBy(() -> gate.check(catalogue.lessons())).isInstanceOf(NoRunException.class);
  }

  private FigureGate gate(Catalogue catalogue, FigureGate.Runs runs) {
    return new FigureGate(catalogue, ContentFolders.only(folder.root), runs);
  }

  private void expect(String file, int line, String what) {
    assertThat(folder.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(file);
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.what()).startsWith(what);
          assertThat(problem.fix()).isNotBlank();
        });
  }
}
