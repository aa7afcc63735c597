package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The least that an instructor has to write: an outline, and one lesson `my-lesson` in a part
/// `week-one`.
final class OwnFolder {

  static final String LESSON = "lessons/1-week-one/01-my-lesson/";
  static final String ZH = LESSON + "lesson.zh.md";
  static final String EN = LESSON + "lesson.en.md";

  final Path root;

  OwnFolder(Path root) {
    this.root = root;
    outline(
        """
          - id: week-one
            zh: 第一周
            en: Week one
            lessons:
              - { id: my-lesson, zh: 我的课, en: My lesson }
        """);
    text("[]", "Text.\n");
  }

  OwnFolder outline(String parts) {
    return write("outline.yaml", "parts:\n" + parts);
  }

  /// Gives the lesson, in both languages, these prerequisites and this text, which begins in line
  /// 8.
  OwnFolder text(String after, String text) {
    write(ZH, ContentFolder.lesson(after, text));
    return write(EN, ContentFolder.lesson(after, text));
  }

  OwnFolder write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Moves what is at one path to another.
  OwnFolder move(String then, String now) {
    try {
      Files.move(root.resolve(then), root.resolve(now), StandardCopyOption.REPLACE_EXISTING);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Catalogue load(ContentFolder builtIn) {
    try {
      return Catalogue.load(ContentFolders.of(builtIn.root, root));
    } catch (ContentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  List<ContentProblem> problems(ContentFolder builtIn) {
    try {
      Catalogue.load(ContentFolders.of(builtIn.root, root));
      return List.of();
    } catch (ContentException e) {
      return e.problems();
    }
  }

  void expect(ContentFolder builtIn, String file, int line, String what) {
    assertThat(problems(builtIn))
        .anySatisfy(problem -> {
          assertThat(problem.folder()).isEqualTo(root);
          assertThat(problem.file()).isEqualTo(file);
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.what()).contains(what);
          assertThat(problem.fix()).isNotBlank();
        });
  }
}
