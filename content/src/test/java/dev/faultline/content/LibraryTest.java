package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Content that is edited while it is kept up with.
class LibraryTest {

  @TempDir private Path directory;
  private ContentFolder builtIn;
  private OwnFolder own;

  @BeforeEach
  void makeFolders() {
    builtIn = new ContentFolder(directory.resolve("built-in"));
    own = new OwnFolder(directory.resolve("mine"));
  }

  @Test
  void editIsReadAtTheSecondLook() throws Exception {
    Library library = open();
    own.text("[]", "Edited.\n");

    assertThat(library.look()).isFalse();
    assertThat(text(library)).contains("Text.");
    assertThat(library.look()).isTrue();
    assertThat(text(library)).contains("Edited.");
    assertThat(library.look()).isFalse();
  }

  @Test
  void nothingIsReadWhenNothingChanged() throws Exception {
    Library library = open();
    Files.setLastModifiedTime(own.root.resolve(OwnFolder.EN), FileTime.fromMillis(12_000));

    assertThat(looks(library, 5)).isZero();
  }

  @Test
  void brokenEditKeepsTheLastGoodStateOfEverything() throws Exception {
    Library library = open();
    Catalogue good = library.catalogue();
    builtIn.replace(ContentFolder.EN, "Text.", "Edited.");
    own.text("[]", "[a](lesson:nowhere)\n");
    looks(library, 2);

    assertThat(library.catalogue()).isSameAs(good);
    assertThat(library.problems())
        .extracting(ContentProblem::file)
        .containsExactly(OwnFolder.EN, OwnFolder.ZH);

    own.text("[]", "Mended.\n");
    looks(library, 2);

    assertThat(library.problems()).isEmpty();
    assertThat(text(library)).contains("Mended.");
    assertThat(library.catalogue().lesson("first").orElseThrow().text(Language.EN).blocks())
        .asString()
        .contains("Edited.");
  }

  @Test
  void fileThatTakesAnothersPlaceIsRead() throws Exception {
    Library library = open();
    FileTime time = Files.getLastModifiedTime(own.root.resolve(OwnFolder.EN));
    own.write("scratch", ContentFolder.lesson("[]", "Test.\n"));
    Files.setLastModifiedTime(own.root.resolve("scratch"), time);
    own.move("scratch", OwnFolder.EN);
    looks(library, 2);

    assertThat(text(library)).contains("Test.").doesNotContain("Text.");
  }

  @Test
  void editThatLeavesTimeAndSizeIsRead() throws Exception {
    Library library = open();
    Path file = own.root.resolve(OwnFolder.EN);
    FileTime time = Files.getLastModifiedTime(file);
    own.write(OwnFolder.EN, ContentFolder.lesson("[]", "Test.\n"));
    Files.setLastModifiedTime(file, time);
    looks(library, 2);

    assertThat(text(library)).contains("Test.");
  }

  @Test
  void fileHalfWrittenIsNotReadBeforeItIsWhole() throws Exception {
    Library library = open();
    String whole = ContentFolder.lesson("[]", "Whole.\n");
    own.write(OwnFolder.EN, whole.substring(0, 12));
    assertThat(library.look()).isFalse();
    own.write(OwnFolder.EN, whole);

    assertThat(library.look()).isFalse();
    assertThat(library.look()).isTrue();
    assertThat(library.problems()).isEmpty();
    assertThat(text(library)).contains("Whole.");
  }

  @Test
  void thousandQuickEditsAreReadOnce() throws Exception {
    Library library = open();
    for (int edit = 1; edit <= 1000; edit++) {
      own.write(OwnFolder.EN, ContentFolder.lesson("[]", "Edit " + edit + ".\n"));
    }

    assertThat(looks(library, 5)).isEqualTo(1);
    assertThat(text(library)).contains("Edit 1000.");
  }

  @Test
  void whoeverNeverStopsTypingIsReadNowAndThen() throws Exception {
    Library library = open();
    int read = 0;
    for (int edit = 1; edit <= 50; edit++) {
      own.write(OwnFolder.EN, ContentFolder.lesson("[]", "Edit " + edit + ".\n"));
      read += library.look() ? 1 : 0;
    }

    assertThat(read).isBetween(5, 15);
  }

  @Test
  void lessonThatIsTakenAwayIsPlannedAgain() throws Exception {
    Library library = open();
    delete(own.root.resolve(OwnFolder.LESSON));
    looks(library, 2);

    assertThat(library.problems()).isEmpty();
    assertThat(library.catalogue().lesson("my-lesson")).isEmpty();
  }

  @Test
  void fileThatIsTakenAwayIsAProblem() throws Exception {
    Library library = open();
    Files.delete(own.root.resolve(OwnFolder.EN));
    looks(library, 2);

    assertThat(library.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("is missing in 'en'"));
    assertThat(text(library)).contains("Text.");
  }

  @Test
  void folderThatVanishesAndComesBack() throws Exception {
    Library library = open();
    Path away = Files.move(own.root, directory.resolve("away"));
    looks(library, 2);

    assertThat(library.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.folder()).isEqualTo(own.root);
          assertThat(problem.file()).isEqualTo("outline.yaml");
        });
    assertThat(text(library)).contains("Text.");

    Files.move(away, own.root);
    looks(library, 2);

    assertThat(library.problems()).isEmpty();
  }

  @Test
  void ownFolderThatIsBrokenAtTheStartLeavesTheBuiltInLessons() throws Exception {
    own.text("[]", "[a](lesson:nowhere)\n");
    Library library = open();

    assertThat(library.catalogue().lessons()).extracting(Lesson::id).containsExactly("first");
    assertThat(library.problems()).hasSize(2);

    own.text("[]", "Mended.\n");
    looks(library, 2);

    assertThat(library.problems()).isEmpty();
    assertThat(text(library)).contains("Mended.");
  }

  @Test
  void builtInFolderThatIsBrokenAtTheStartIsRefused() {
    builtIn.replace(ContentFolder.EN, "Text.", ":::quiz");

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            ContentException.class,
            e ->
                assertThat(e.problems())
                    .extracting(ContentProblem::folder)
                    .containsExactly(builtIn.root));
  }

  @Test
  void exerciseKnowsWhoseItIs() throws Exception {
    for (String file :
        List.of("exercise.yaml", "Starter.java", "Reference.java", "wrong/Forgets.java")) {
      own.write(
          OwnFolder.LESSON + "play/" + file, builtIn.read(ContentFolder.LESSON + "game/" + file));
    }
    own.write(OwnFolder.LESSON + "play/right/Slow.java", ContentFolder.JAVA);
    own.text("[]", ":::exercise play\n");
    Library library = open();

    assertThat(library.catalogue().exercises())
        .extracting(
            Exercise::id,
            exercise -> library.folders().isOwn(library.catalogue().folderOf(exercise)))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first/game", false),
            org.assertj.core.groups.Tuple.tuple("my-lesson/play", true));
  }

  @Test
  void folderThatLeadsBackToItselfIsLookedAtAllTheSame() throws Exception {
    Files.createSymbolicLink(own.root.resolve("lessons/round"), own.root.resolve("lessons"));
    Library library = open();

    assertThat(looks(library, 3)).isZero();
    assertThat(library.problems())
        .extracting(ContentProblem::what)
        .containsExactly("the outline has no part 'round'");
  }

  private Library open() throws ContentException {
    return Library.open(ContentFolders.of(builtIn.root, own.root));
  }

  /// How many of `count` looks led to a reading.
  private static int looks(Library library, int count) {
    int read = 0;
    for (int look = 0; look < count; look++) {
      read += library.look() ? 1 : 0;
    }
    return read;
  }

  private static String text(Library library) {
    return library
        .catalogue()
        .lesson("my-lesson")
        .orElseThrow()
        .text(Language.EN)
        .blocks()
        .toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
