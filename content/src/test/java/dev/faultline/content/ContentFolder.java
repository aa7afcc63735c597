package dev.faultline.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small content folder without mistakes, to be spoilt by a test: two parts, one written lesson
/// `first` with one exercise `game`, one planned lesson `second`.
final class ContentFolder {

  static final String LESSON = "lessons/1-one/01-first/";
  static final String ZH = LESSON + "lesson.zh.md";
  static final String EN = LESSON + "lesson.en.md";
  static final String EXERCISE = LESSON + "game/exercise.yaml";
  static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
        <title>t</title>
        <path class="fig-line" d="M0 0L1 1"/>
      </svg>
      """;
  static final String JAVA = "public final class MyPlayer implements Runnable {}\n";

  final Path root;

  ContentFolder(Path root) {
    this.root = root;
    write(
        "outline.yaml",
        """
        parts:
          - id: one
            zh: 一
            en: One
            lessons:
              - { id: first, zh: 第一, en: First }
              - { id: second, zh: 第二, en: Second }
          - id: two
            zh: 二
            en: Two
            lessons:
              - { id: third, zh: 第三, en: Third }
        """);
    write(ZH, lesson("[]", "## 为什么 {#why}\n\n文字。\n\n:::exercise game\n"));
    write(EN, lesson("[]", "## Why {#why}\n\nText.\n\n:::exercise game\n"));
    write(
        EXERCISE,
        """
        engine: toy
        role: player
        class: MyPlayer
        title: { zh: 游戏, en: Game }
        task:
          zh: |
            写 `MyPlayer`。
          en: |
            Write `MyPlayer`.
        steps: 1000
        reveal: trace
        stages:
          - title: { zh: 开始, en: Begin }
            families:
              - { id: calm, visible: 3, hidden: 0, points: 10 }
          - title: { zh: 风浪, en: Storm }
            families:
              - { id: rough, visible: 1, hidden: 20, points: 30 }
        hints:
          - { zh: 想想*磁盘*, en: Think of the *disk* }
        wrong:
          Forgets: keeps
        right: [Slow]
        """);
    for (String name : List.of("Starter", "Reference", "wrong/Forgets", "right/Slow")) {
      write(LESSON + "game/" + name + ".java", JAVA);
    }
  }

  /// Puts in the place of the exercise one in which a strategy is broken.
  ContentFolder puzzle() {
    for (String name : List.of("Starter", "Reference", "wrong/Forgets", "right/Slow")) {
      delete(LESSON + "game/" + name + ".java");
    }
    write(LESSON + "game/Flawed.java", "public class MyCall implements RemoteCall {}\n");
    return write(
        EXERCISE,
        """
        kind: break
        engine: remote
        role: call
        class: MyCall
        title: { zh: 谜题, en: Puzzle }
        task: { zh: 打破它。, en: Break it. }
        preset: calm
        tools: [drop, ask]
        property: executed-once
        steps: 1000
        hints:
          - { zh: 想想*回复*, en: Think of the *reply* }
        shortest:
          - 4 drop.3
          - 5 ask.1 2 mocha
        """);
  }

  /// A lesson's file: seven lines of front matter, then `text`.
  static String lesson(String after, String text) {
    return "---\ntitle: T\nsummary: S\nafter: "
        + after
        + "\nsources:\n  - \"A, *B*, 1998\"\n---\n"
        + text;
  }

  ContentFolder write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  ContentFolder write(String path, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.write(root.resolve(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts `now` in the place of the first `then` in the file at `path`.
  ContentFolder replace(String path, String then, String now) {
    String text = read(path);
    if (!text.contains(then)) {
      throw new IllegalArgumentException(path + " does not hold '" + then + "'");
    }
    int at = text.indexOf(then);
    return write(path, text.substring(0, at) + now + text.substring(at + then.length()));
  }

  /// Gives both languages the text `text` below the front matter.
  ContentFolder texts(String text) {
    return write(ZH, lesson("[]", text)).write(EN, lesson("[]", text));
  }

  ContentFolder delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Catalogue load() {
    try {
      return Catalogue.load(root);
    } catch (ContentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  List<ContentProblem> problems() {
    try {
      Catalogue.load(root);
      return List.of();
    } catch (ContentException e) {
      return e.problems();
    }
  }
}
