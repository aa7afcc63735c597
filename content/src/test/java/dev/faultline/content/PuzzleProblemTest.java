package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Action;
import dev.faultline.sim.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mistake in the folder of an exercise of the kind `break`, with its file and line.
class PuzzleProblemTest {

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory).puzzle();
  }

  @Test
  void puzzleIsRead() throws ContentException {
    Catalogue catalogue = Catalogue.load(directory);

    Puzzle puzzle = catalogue.puzzle("first/game").orElseThrow();
    assertThat(catalogue.exercise("first/game")).isEmpty();
    assertThat(catalogue.authored("first/game")).contains(puzzle.strategy());
    assertThat(puzzle.tools()).containsExactly(Tool.DROP, Tool.ASK);
    assertThat(puzzle.shortest())
        .containsExactly(new Action.Drop(4, 3), new Action.Ask(5, 1, "2 mocha"));
    assertThat(catalogue.lesson("first").orElseThrow().puzzles()).containsExactly(puzzle);
  }

  @Test
  void versionChangesWithWhatCanChangeASolutionAndWithNothingElse() throws ContentException {
    String version = version();
    folder.replace(ContentFolder.EXERCISE, "en: Break it.", "en: Try to break it.");
    assertThat(version()).isEqualTo(version);
    folder.replace(ContentFolder.EXERCISE, "- 5 ask.1 2 mocha", "- 6 ask.1 2 mocha");
    assertThat(version()).isEqualTo(version);

    folder.replace(ContentFolder.EXERCISE, "preset: calm", "preset: late-reply");
    String inAnotherWorld = version();
    folder.replace(ContentFolder.EXERCISE, "tools: [drop, ask]", "tools: [drop, hold, ask]");
    String withOtherTools = version();
    folder.replace(ContentFolder.LESSON + "game/Flawed.java", "{}", "{ }");

    assertThat(version()).isNotIn(version, inAnotherWorld, withOtherTools);
    assertThat(withOtherTools).isNotIn(version, inAnotherWorld);
    assertThat(inAnotherWorld).isNotEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "kind: break             | kind: brake            | 1  | 'kind' is 'brake'",
        "engine: remote          | engine: nope           | 2  | there is no engine 'nope'",
        "role: call              | role: server           | 3  | the engine has no role 'server'",
        "class: MyCall           | class: a.B             | 4  | 'a.B' is no name for a class",
        "preset: calm            | preset: storm          | 7  | the engine has no preset 'storm'",
        "tools: [drop, ask]      | tools: [drop, sleep]   | 8  | there is no 'sleep'",
        "tools: [drop, ask]      | tools: []              | 8  | 'tools' is empty",
        "property: executed-once | property: luck         | 9  | no safety property 'luck'",
        "property: executed-once | property: answered     | 9  | no safety property 'answered'",
        "steps: 1000             | steps: 0               | 10 | 'steps' is '0'",
        "steps: 1000             | reveal: trace          | 10 | the key 'reveal' is unknown",
        "- 4 drop.3              | - 4 explode.3          | 14 | 'explode' is no action",
        "- 4 drop.3              | - drop the reply       | 14 | is not of the form",
        "- 4 drop.3              | - 4 drop               | 14 | does not say one message or node",
        "shortest:               | longest:               | 13 | the key 'longest' is unknown",
        "想想*回复*              | '[x](lesson:none)'     | 12 | the link 'lesson:none' is broken",
      })
  void keyIsWrong(String then, String now, int line, String what) {
    folder.replace(ContentFolder.EXERCISE, then, now);

    assertThat(folder.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(ContentFolder.EXERCISE);
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.what()).contains(what);
        });
  }

  @Test
  void strategyThatIsMissingOrDeclaresAnotherClassIsTold() {
    folder.write(ContentFolder.LESSON + "game/Flawed.java", "public class Other {}\n");
    assertThat(folder.problems())
        .anySatisfy(problem -> assertThat(problem.what()).contains("no class MyCall"));

    folder.delete(ContentFolder.LESSON + "game/Flawed.java");
    assertThat(folder.problems())
        .anySatisfy(problem -> assertThat(problem.what()).contains("there is no file"));
  }

  @Test
  void moreActionsThanAPanelFollowsAreRefused() {
    String line = "  - 4 drop.3\n";
    folder.replace(ContentFolder.EXERCISE, line, line.repeat(200));

    assertThat(folder.problems())
        .anySatisfy(problem -> assertThat(problem.what()).contains("has 201 actions"));
  }

  private String version() throws ContentException {
    return Catalogue.load(directory).puzzle("first/game").orElseThrow().version();
  }
}
