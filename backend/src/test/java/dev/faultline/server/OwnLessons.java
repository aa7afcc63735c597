package dev.faultline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// An instructor's folder: one lesson `my-lesson`, and in it, where a test wants it, the acceptor
/// of the Paxos lesson as `my-lesson/acceptor`.
public final class OwnLessons {

  private static final Path ACCEPTOR =
      TestServer.CONTENT.resolve("lessons/6-consensus/01-paxos/acceptor");
  private static final String LESSON = "lessons/1-week-one/01-my-lesson";

  public final Path root;

  /// Writes it into `root`, with a text of one line.
  public OwnLessons(Path root) {
    this.root = root;
    write(
        "outline.yaml",
        """
        parts:
          - id: week-one
            zh: 第一周
            en: Week one
            lessons:
              - { id: my-lesson, zh: 我的课, en: My lesson }
        """);
    text("The first text.");
  }

  /// Makes `text` that of the lesson in both languages: its first line is line 7 of the file.
  public OwnLessons text(String text) {
    return text("zh", text).text("en", text);
  }

  /// Makes `text` that of the lesson in one language.
  public OwnLessons text(String language, String text) {
    return write(
        file(language),
        "---\ntitle: T\nsummary: S\nafter: [paxos]\nsources: []\n---\n" + text + "\n");
  }

  /// The file of the lesson in `language`, from the root.
  public String file(String language) {
    return LESSON + "/lesson." + language + ".md";
  }

  /// Takes the lesson's texts away, and with them the lesson: it is only planned then.
  public OwnLessons takeTextAway() {
    try {
      Files.delete(root.resolve(file("zh")));
      Files.delete(root.resolve(file("en")));
      Files.delete(root.resolve(LESSON));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts the acceptor into the lesson, whose text this is.
  OwnLessons withAcceptor(String text) {
    try (Stream<Path> files = Files.walk(ACCEPTOR)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(LESSON + "/acceptor/" + ACCEPTOR.relativize(file), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text(text + "\n\n:::exercise acceptor");
  }

  /// Puts `now` in the place of `then` in a file of the acceptor.
  OwnLessons changeAcceptor(String file, String then, String now) {
    try {
      String path = LESSON + "/acceptor/" + file;
      String text = Files.readString(root.resolve(path));
      if (!text.contains(then)) {
        throw new IllegalArgumentException(path + " does not hold '" + then + "'");
      }
      return write(path, text.replace(then, now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OwnLessons write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OwnLessons moveAway() {
    try {
      Files.move(root, root.resolveSibling("away"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
