package dev.faultline.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Exercise;
import dev.faultline.content.Gate;
import dev.faultline.content.Language;
import dev.faultline.content.Lesson;
import dev.faultline.content.Report;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import dev.faultline.scaffold.LessonScaffold.Titles;
import dev.faultline.tidy.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `new lesson` and `new exercise` write loads and passes the gate.
class ContentScaffoldTest {

  private static final Path HOME = Tree.root();
  private static final Path BUILT_IN = HOME.resolve("content");
  private static final Titles NO_TITLES = new Titles(Optional.empty(), Optional.empty());

  @TempDir private Path folder;

  @Test
  void lessonInAnEmptyFolderHasAllItsParts() throws Exception {
    lesson("course/week-one");

    Lesson lesson = Catalogue.load(folder).lesson("week-one").orElseThrow();
    for (Language language : Language.values()) {
      assertThat(lesson.text(language).headings().stream().map(heading -> heading.id()))
          .containsExactly(
              "failure", "why", "idea", "try", "exercise", "field", "misbeliefs", "next");
    }
  }

  @Test
  void outlineKeepsItsCommentsAndItsLayout() throws Exception {
    Path outline = folder.resolve("outline.yaml");
    String before =
        """
        # Ours.
        parts:
        - id: first # the first
          zh: 第一
          en: First
          lessons:
          - { id: one, zh: 一, en: One } # planned
          # More to come.

        - id: second
          zh: 第二
          en: "Second"
          lessons:
            - id: two
              zh: 二
              en: Two
        # The end.
        """;
    Files.writeString(outline, before);

    lesson("first/three");
    lesson("second/four");
    lesson("third/five");
    lesson("two");

    assertThat(Files.readString(outline))
        .isEqualTo(
            before
                .replace("# planned\n", "# planned\n  - { id: three, zh: Three, en: Three }\n")
                .replace(
                    "      en: Two\n",
                    """
                          en: Two
                        - { id: four, zh: Four, en: Four }

                    - id: third
                      zh: Third
                      en: Third
                      lessons:
                        - { id: five, zh: Five, en: Five }
                    """));
    assertThat(Catalogue.load(folder).lessons())
        .extracting(Lesson::id)
        .containsExactly("three", "two", "four", "five");
  }

  @Test
  void lessonMayStandInAPartThatIsBuiltIn() throws Exception {
    lesson("consensus/quorums");

    Catalogue both = Catalogue.load(ContentFolders.of(BUILT_IN, folder));
    assertThat(both.lesson("quorums").orElseThrow().partId()).isEqualTo("consensus");
    assertThat(folder.resolve("outline.yaml")).content().doesNotContain("zh: Consensus");
  }

  @Test
  void idOfABuiltInLessonIsTaken() {
    for (String id : List.of("course/paxos", "gossip")) {
      assertThatThrownBy(() -> lesson(id)).hasMessageContaining("is that of a built-in lesson");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void outlineWithWindowsLineEndsKeepsThem() throws Exception {
    lesson("course/one");
    Path outline = folder.resolve("outline.yaml");
    Files.writeString(outline, Files.readString(outline).replace("\n", "\r\n"));

    lesson("course/two");

    assertThat(Files.readString(outline)).contains("Two }\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(Catalogue.load(folder).lessons()).hasSize(2);
  }

  @Test
  void outlineThatCanNotBeAddedToSaysWhatToWrite() throws Exception {
    Files.writeString(
        folder.resolve("outline.yaml"),
        "parts: [{ id: a, zh: a, en: a, lessons: [{ id: one, zh: 一, en: One }] }]\n");

    assertThatThrownBy(() -> lesson("a/two"))
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("write '- { id: two, zh: Two, en: Two }' below 'lessons'");
    assertThat(folder.resolve("lessons")).doesNotExist();
  }

  @Test
  void nothingIsOverwrittenAndNothingIsHalfWritten() throws Exception {
    Path mine = folder.resolve("lessons/1-course/01-one/figures/first.en.svg");
    Scaffold scaffold =
        new LessonScaffold(folder, Optional.of(BUILT_IN)).of("course/one", NO_TITLES);
    Files.createDirectories(folder.resolve("lessons/1-course/01-one/figures"));
    Files.createSymbolicLink(mine, Path.of("nowhere"));

    assertThatThrownBy(scaffold::write)
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("first.en.svg' is there already");
    assertThat(folder.resolve("outline.yaml")).doesNotExist();
    assertThat(Files.isSymbolicLink(mine)).isTrue();
  }

  @Test
  void changeThatCameInBetweenIsNotLost() throws Exception {
    lesson("course/one");
    Scaffold scaffold =
        new LessonScaffold(folder, Optional.of(BUILT_IN)).of("course/two", NO_TITLES);
    Path outline = folder.resolve("outline.yaml");
    String changed = Files.readString(outline) + "# changed\n";
    Files.writeString(outline, changed);

    assertThatThrownBy(scaffold::write).hasMessageContaining("was changed by somebody else");
    assertThat(outline).content().isEqualTo(changed);
    assertThat(folder.resolve("lessons/1-course/02-two/lesson.zh.md")).doesNotExist();
  }

  @Test
  void exercisesOfAKnownAndOfANewRolePassTheGate() throws Exception {
    List<Exercise> shipped = Catalogue.load(BUILT_IN).exercises();
    lesson("course/week-one");
    exercise("week-one/copied", shipped);
    exercise("week-one/made", List.of());

    List<Exercise> exercises = Catalogue.load(folder).exercises();

    assertThat(exercises)
        .extracting(Exercise::id)
        .containsExactly("week-one/copied", "week-one/made");
    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      for (Exercise exercise : exercises) {
        Report report = new Gate().check(exercise, judge, Gate.fixedSecrets(2));
        assertThat(report.rows()).filteredOn(row -> !row.message().isEmpty()).isEmpty();
        assertThat(report.ok()).isTrue();
      }
    }
  }

  @Test
  void exerciseBringsItsSchemaAlong() throws Exception {
    lesson("course/week-one");
    exercise("week-one/first", List.of());
    Path exercise = folder.resolve("lessons/1-course/01-week-one/first");
    String line = Files.readAllLines(exercise.resolve("exercise.yaml")).getFirst();

    assertThat(line).startsWith("# yaml-language-server: $schema=../");
    assertThat(exercise.resolve(line.substring(line.indexOf('=') + 1)))
        .hasSameTextualContentAs(HOME.resolve("docs/exercise.schema.json"));
  }

  @Test
  void exerciseOfAnotherLessonIsPlacedInBothTexts() throws Exception {
    lesson("course/week-one");
    Path lesson = folder.resolve("lessons/1-course/01-week-one");
    for (String language : List.of("zh", "en")) {
      Path text = lesson.resolve("lesson." + language + ".md");
      Files.writeString(
          text, Files.readString(text).replaceFirst("(?s)## [^\n]*\\{#exercise}.*?(?=## )", ""));
    }

    exercise("week-one/first", List.of());
    exercise("week-one/second", List.of());

    assertThat(lesson.resolve("lesson.en.md"))
        .content()
        .containsPattern(
            "(?s):::\n\n:::exercise first\n\n:::exercise second\n\n## In the field \\{#field}");
    assertThat(Catalogue.load(folder).exercises()).hasSize(2);
  }

  private void lesson(String name) throws ScaffoldException {
    new LessonScaffold(folder, Optional.of(BUILT_IN)).of(name, NO_TITLES).write();
  }

  private void exercise(String id, List<Exercise> known) throws ScaffoldException {
    new ExerciseScaffold(folder, HOME, known)
        .of(id, Optional.of("consensus"), Optional.of("acceptor"))
        .write();
  }
}
