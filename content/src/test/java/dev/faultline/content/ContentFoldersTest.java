package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An instructor's folder beside the built-in one.
class ContentFoldersTest {

  @TempDir private Path directory;
  private ContentFolder builtIn;
  private OwnFolder own;

  @BeforeEach
  void makeFolders() {
    builtIn = new ContentFolder(directory.resolve("built-in"));
    own = new OwnFolder(directory.resolve("mine"));
  }

  @Test
  void newPartStandsBehindTheOthers() {
    Catalogue catalogue = own.load(builtIn);

    assertThat(catalogue.parts()).extracting(Part::id).containsExactly("one", "two", "week-one");
    assertThat(catalogue.lessons()).extracting(Lesson::id).containsExactly("first", "my-lesson");
    assertThat(catalogue.folderOfLesson("my-lesson"))
        .contains(own.root.resolve("lessons/1-week-one/01-my-lesson"));
  }

  @Test
  void lessonsOfABuiltInPartAreAppendedThere() {
    own.outline("  - { id: one, lessons: [{ id: my-lesson, zh: 我, en: Mine }] }\n");
    own.move("lessons/1-week-one", "lessons/9-one");

    Catalogue catalogue = own.load(builtIn);

    assertThat(catalogue.parts()).extracting(Part::id).containsExactly("one", "two");
    assertThat(catalogue.parts().getFirst().title().en()).isEqualTo("One");
    assertThat(catalogue.parts().getFirst().entries())
        .extracting(Entry::id)
        .containsExactly("first", "second", "my-lesson");
  }

  @Test
  void titleOfABuiltInPartMayBeRepeatedAndNotChanged() {
    own.outline("  - { id: two, zh: 二, en: Two, lessons: [] }\n")
        .move("lessons/1-week-one", "away");
    assertThat(own.problems(builtIn)).isEmpty();

    own.outline("  - { id: two, zh: 二, en: Second, lessons: [] }\n");
    own.expect(builtIn, "outline.yaml", 2, "the built-in part 'two' is called 'Two'");
  }

  @Test
  void titleOfANewPartIsNeeded() {
    own.outline("  - { id: three, lessons: [] }\n");

    own.expect(builtIn, "outline.yaml", 2, "the key 'zh' is missing");
  }

  @Test
  void builtInLessonsAreThereToLinkToAndToBuildOn() {
    own.text(
        "[first, second]", "[a](lesson:first#why) [b](exercise:first/game) [c](lesson:second)\n");

    Lesson lesson = own.load(builtIn).lesson("my-lesson").orElseThrow();

    assertThat(lesson.after()).containsExactly("first", "second");
    assertThat(lesson.text(Language.EN).blocks().toString())
        .contains("/en/lessons/first#why", "/en/exercises/first/game", "class=\"planned\"");
  }

  @Test
  void brokenLinkIntoTheBuiltInLessonsIsTold() {
    own.text("[nowhere]", "[a](lesson:first#nope)\n");

    own.expect(builtIn, OwnFolder.ZH, 4, "'after' names 'nowhere'");
    own.expect(builtIn, OwnFolder.ZH, 8, "the lesson 'first' has no such heading");
  }

  @Test
  void pathLeadsNeverIntoTheOtherFolder() {
    own.text("[]", "[a](../../1-one/01-first/lesson.en.md)\n");

    own.expect(builtIn, OwnFolder.ZH, 8, "there is no lesson in that folder");
  }

  @Test
  void idThatIsTakenNamesBothFiles() {
    own.outline("  - { id: one, lessons: [{ id: second, zh: 我, en: Mine }] }\n");
    own.move("lessons/1-week-one", "lessons/1-one");

    own.expect(
        builtIn,
        "outline.yaml",
        2,
        "the id 'second' is that of a lesson in " + builtIn.root.resolve("outline.yaml") + ":7");
    assertThat(own.problems(builtIn))
        .extracting(ContentProblem::toString)
        .anyMatch(said -> said.startsWith(own.root.resolve("outline.yaml") + ":2: the id"));
  }

  @Test
  void everyProblemNamesItsFolder() {
    own.text("[]", "[a](lesson:nowhere)\n");
    builtIn.replace(ContentFolder.EN, "Text.", ":::quiz");

    assertThat(own.problems(builtIn))
        .extracting(ContentProblem::folder)
        .containsExactly(builtIn.root, own.root, own.root);
  }

  @Test
  void builtInFolderByWhateverNameIsNamedAlone() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link"), builtIn.root);

    assertThat(ContentFolders.of(builtIn.root, link)).isEqualTo(ContentFolders.only(link));
    assertThat(ContentFolders.of(builtIn.root, own.root).all())
        .containsExactly(builtIn.root, own.root);
  }

  @Test
  void standaloneFolderTakesThePlaceOfTheBuiltInOne() throws Exception {
    builtIn.replace("outline.yaml", "parts:", "standalone: true\nparts:");
    Path other = directory.resolve("another");

    assertThat(ContentFolders.of(other, builtIn.root)).isEqualTo(ContentFolders.only(builtIn.root));
    assertThat(Catalogue.load(builtIn.root).lessons()).hasSize(1);
  }

  @Test
  void standaloneIsYesOrNoAndKnownAtTheStart() {
    own.write("outline.yaml", "standalone: perhaps\nparts: []\n");
    own.expect(builtIn, "outline.yaml", 1, "'standalone' is 'perhaps'");

    own.write("outline.yaml", "standalone: true\nparts: []\n");
    ContentFolders both = new ContentFolders(builtIn.root, Optional.of(own.root));
    assertThatThrownBy(() -> Catalogue.load(both))
        .hasMessageContaining("only looked at when the server starts");
  }

  @Test
  void copyOfTheBuiltInFolderClashesWithAllItsLessons() {
    ContentFolder copy = new ContentFolder(directory.resolve("copy"));

    assertThatThrownBy(() -> Catalogue.load(ContentFolders.of(builtIn.root, copy.root)))
        .hasMessageContaining("the id 'first' is that of a lesson in")
        .hasMessageContaining("the id 'third' is that of a lesson in");
  }

  @Test
  void folderAboveAPathIsFound() {
    Path lesson = own.root.resolve(OwnFolder.EN);

    assertThat(ContentFolders.above(lesson)).contains(own.root);
    assertThat(ContentFolders.above(own.root)).contains(own.root);
    assertThat(ContentFolders.above(directory)).isEmpty();
  }

  @Test
  void whatEditorsLeaveIsNobodysProblem() {
    String lesson = "lessons/1-week-one/01-my-lesson/";
    for (String name :
        new String[] {
          "lesson.en.md~", ".lesson.en.md.swp", "#lesson.en.md#", ".DS_Store", "x.tmp", "Thumbs.db"
        }) {
      own.write(lesson + name, "x");
    }

    assertThat(own.problems(builtIn)).isEmpty();
  }

  @Test
  void namesThatWouldSteerATerminalDoNot() {
    own.write("lessons/1-week-one/02-\u001b[31mred\u202e/lesson.en.md", "x");

    assertThat(own.problems(builtIn).getFirst().toString())
        .contains("02-?[31mred?")
        .doesNotContain("\u001b", "\u202e");
  }
}
