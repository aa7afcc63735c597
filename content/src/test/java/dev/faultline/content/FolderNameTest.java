package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders are found by their names without numbers.
class FolderNameTest {

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory);
  }

  @Test
  void numberIsNoPartOfTheName() {
    assertThat(FolderName.idOf("6-consensus")).isEqualTo("consensus");
    assertThat(FolderName.idOf("012-at-mode")).isEqualTo("at-mode");
    assertThat(FolderName.idOf("paxos")).isEqualTo("paxos");
    assertThat(FolderName.idOf("2-3-pc")).isEqualTo("3-pc");
    assertThat(FolderName.withoutNumbers("lessons/6-consensus/01-paxos"))
        .isEqualTo("lessons/consensus/paxos");
  }

  @Test
  void partThatIsPutInFirstRenamesNothing() {
    folder.replace(
        "outline.yaml",
        "parts:\n",
        "parts:\n  - { id: start, zh: 始, en: Start, lessons: [{ id: hello, zh: 好, en: Hi }] }\n");
    lesson("lessons/0-start/01-hello");

    assertThat(folder.load().lessons()).extracting(Lesson::id).containsExactly("hello", "first");
  }

  @Test
  void lessonThatIsPutInFirstRenamesNothing() {
    folder.replace(
        "outline.yaml",
        "      - { id: first",
        "      - { id: zero, zh: 零, en: Zero }\n      - { id: first");
    lesson("lessons/1-one/00-zero");

    assertThat(folder.load().lessons()).extracting(Lesson::id).containsExactly("zero", "first");
  }

  @Test
  void anyNumberOrNoneIsRight() {
    lesson("lessons/two/third");
    lesson("lessons/1-one/77-second");

    assertThat(folder.load().lessons())
        .extracting(Lesson::id)
        .containsExactly("first", "second", "third");
  }

  @Test
  void plannedLessonIsLinkedByAPathThatItMayComeToHave() {
    folder.texts(
        """
        ## A {#a}

        [1](../02-second/lesson.zh.md) [2](../../2-two/9-third/lesson.en.md)

        :::exercise game
        """);

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void writtenLessonIsLinkedByItsVeryPath() {
    folder.replace(ContentFolder.ZH, "文字。", "[a](../02-first/lesson.zh.md)");

    expect(ContentFolder.ZH, "there is no lesson in that folder", "lesson:ID");
  }

  @Test
  void twoFoldersForOneLesson() {
    lesson("lessons/1-one/02-first");

    expect(
        "lessons/1-one/02-first",
        "the lesson 'first' has another folder: lessons/1-one/01-first",
        "keep one");
  }

  @Test
  void twoFoldersForOnePart() {
    lesson("lessons/2-one/02-second");

    expect("lessons/2-one", "the part 'one' has another folder: lessons/1-one", "keep one");
  }

  @Test
  void folderThatTheOutlineDoesNotName() {
    lesson("lessons/1-one/02-else");
    lesson("lessons/3-three/01-else");

    expect(
        "lessons/1-one/02-else",
        "the outline has no lesson 'else' in the part 'one'",
        "add the lesson to outline.yaml");
    expect("lessons/3-three", "the outline has no part 'three'", "add the part to outline.yaml");
  }

  @Test
  void lessonInTheFolderOfAnotherPart() {
    lesson("lessons/1-one/03-third");

    expect("lessons/1-one/03-third", "no lesson 'third' in the part 'one'", "the part 'two'");
  }

  @Test
  void nameThatIsNoIdIsTold() {
    lesson("lessons/1-one/01-First Lesson");

    expect("lessons/1-one/01-First Lesson", "no lesson 'First Lesson'", "add the lesson");
  }

  private void lesson(String path) {
    folder.write(path + "/lesson.zh.md", ContentFolder.lesson("[]", "x\n"));
    folder.write(path + "/lesson.en.md", ContentFolder.lesson("[]", "x\n"));
  }

  private void expect(String file, String what, String fix) {
    assertThat(folder.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(file);
          assertThat(problem.what()).contains(what);
          assertThat(problem.fix()).contains(fix);
        });
  }
}
