package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mistake in an exercise's folder, with its file and line.
class ExerciseProblemTest {

  private static final String FOLDER = ContentFolder.LESSON + "game/";

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "engine: toy        | engine: nope        | 1  | there is no engine 'nope'",
        "engine: toy        | engine: a.b.C       | 1  | engine name 'a.b.C' is not of the form",
        "role: player       | role: referee       | 2  | the engine has no role 'referee'",
        "class: MyPlayer    | class: a.B          | 3  | 'a.B' is no name for a class",
        "title: { zh: 游戏, | title: {            | 4  | the key 'zh' is missing",
        "title: { zh: 游戏, | title: { fr: x,     | 4  | the key 'fr' is unknown",
        "steps: 1000        | steps: 0            | 10 | 'steps' is '0'",
        "steps: 1000        | steps: many         | 10 | 'steps' is 'many'",
        "steps: 1000        | steps: -5           | 10 | 'steps' is '-5'",
        "steps: 1000        | speed: 1000         | 10 | the key 'speed' is unknown",
        "steps: 1000        | reveal: trace       | 11 | the key 'reveal' stands twice",
        "reveal: trace      | reveal: all         | 11 | 'reveal' is 'all'",
        "id: calm           | id: windy           | 15 | the role 'player' has no family 'windy'",
        "visible: 3, hidden: 0 | exhaustive: 9    | 15 | the role 'player' has no small world 'calm'",
        "visible: 3, hidden: 0 | exhaustive: 0    | 15 | 'exhaustive' is '0'",
        "visible: 3, hidden: 0 | exhaustive: 500001 | 15 | 'exhaustive' is '500001'",
        "visible: 3,        | exhaustive: 9,      | 15 | a search has no runs, and 'hidden' counts some",
        "id: calm           | id: small           | 15 | 'small' is a small world, which is searched",
        "id: rough          | id: calm            | 18 | the family 'calm' stands twice",
        "visible: 3         | visible: 0          | 15 | the family 'calm' is never run",
        "visible: 3         | visible: 3.5        | 15 | 'visible' is '3.5'",
        "hidden: 20         | hidden: 20000       | 18 | 'hidden' is '20000'",
        "points: 30         | points: -1          | 18 | 'points' is '-1'",
        "points: 30         | pints: 30           | 18 | the key 'pints' is unknown",
        "Forgets: keeps     | Forgets: holds      | 22 | the role 'player' has no property 'holds'",
        "Forgets: keeps     | Other: keeps        | 22 | there is no file",
        "right: [Slow]      | right: [../Starter] | 23 | there is no file",
        "right: [Slow]      | right: Slow         | 23 | 'right' is no list",
        "right: [Slow]      | right: [Slow        | 24 | this is not YAML",
        "写 `MyPlayer`。    | 写 <b>。            | 7  | the raw HTML '<b>' is not allowed",
        "写 `MyPlayer`。    | [x](lesson:none)    | 7  | the link 'lesson:none' is broken",
        "写 `MyPlayer`。    | :::exercise game    | 7  | ':::exercise' can not stand in an exercise's text",
        "写 `MyPlayer`。    | ## 甲 {#a}          | 7  | a heading can not stand here",
        "想想*磁盘*         | '[x](lesson:none)'  | 20 | the link 'lesson:none' is broken",
      })
  void keyIsWrong(String then, String now, int line, String what) {
    folder.replace(ContentFolder.EXERCISE, then, now);

    expect(ContentFolder.EXERCISE, line, what);
  }

  @Test
  void keyIsMissing() {
    for (String key : new String[] {"role: player\n", "reveal: trace\n", "steps: 1000\n"}) {
      folder.replace(ContentFolder.EXERCISE, key, "");
    }

    for (String key : new String[] {"role", "reveal", "steps"}) {
      expect(ContentFolder.EXERCISE, 1, "the key '" + key + "' is missing");
    }
  }

  @Test
  void fileIsEmptyOrNoMapping() {
    folder.write(ContentFolder.EXERCISE, "");
    expect(ContentFolder.EXERCISE, 1, "there are no keys here");

    folder.write(ContentFolder.EXERCISE, "- a\n- b\n");
    expect(ContentFolder.EXERCISE, 1, "there are no keys here");
  }

  @Test
  void hostileYamlDoesNoHarm() {
    folder.write(ContentFolder.EXERCISE, "!!javax.script.ScriptEngineManager [a]\n");
    expect(ContentFolder.EXERCISE, 1, "this is not YAML");

    folder.write(ContentFolder.EXERCISE, "a: &a [x, x]\nb: [*a, *a]\n");
    expect(ContentFolder.EXERCISE, 1, "this is not YAML");

    folder.write(ContentFolder.EXERCISE, "[".repeat(10_000));
    expect(ContentFolder.EXERCISE, 1, "this is not YAML");
  }

  @Test
  void pointsAreNothing() {
    folder.replace(ContentFolder.EXERCISE, "points: 10", "points: 0");
    folder.replace(ContentFolder.EXERCISE, "points: 30", "points: 0");

    expect(ContentFolder.EXERCISE, 12, "all points together are 0");
  }

  @Test
  void starterIsMissing() {
    folder.delete(FOLDER + "Starter.java");

    expect(ContentFolder.EXERCISE, 1, "there is no file " + FOLDER + "Starter.java");
  }

  @Test
  void starterDeclaresAnotherClass() {
    folder.write(FOLDER + "Starter.java", "// class MyPlayer {}\nclass Other {}\n");

    expect(FOLDER + "Starter.java", 1, "no class MyPlayer is declared here");
  }

  @Test
  void starterIsTooLong() {
    folder.write(FOLDER + "Starter.java", ContentFolder.JAVA + "\n".repeat(40));

    expect(FOLDER + "Starter.java", 41, "the starter has 41 lines");
  }

  @Test
  void strategyHasAPackage() {
    folder.write(FOLDER + "right/Slow.java", "package a;\n" + ContentFolder.JAVA);

    expect(FOLDER + "right/Slow.java", 1, "the file has a package statement");
  }

  @Test
  void strategyIsNotListed() {
    folder.write(FOLDER + "wrong/Lazy.java", ContentFolder.JAVA);

    expect(FOLDER + "wrong/Lazy.java", 1, "'wrong' in exercise.yaml does not list this file");
  }

  private void expect(String file, int line, String what) {
    assertThat(folder.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(file);
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.what()).contains(what);
          assertThat(problem.fix()).isNotBlank();
        });
  }
}
