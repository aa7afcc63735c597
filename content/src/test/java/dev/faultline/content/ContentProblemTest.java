package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every mistake in a lesson or the outline, with its file and line.
class ContentProblemTest {

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory);
  }

  @Test
  void folderOfTheTestsIsWithoutMistake() {
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void outlineIsMissing() {
    folder.delete("outline.yaml");

    expect("outline.yaml", 1, "the file can not be read");
  }

  @Test
  void outlineIsNotYaml() {
    folder.replace("outline.yaml", "zh: 一", "zh: [一");

    expect("outline.yaml", 4, "this is not YAML");
  }

  @Test
  void outlineHasAnIdTwice() {
    folder.replace("outline.yaml", "id: third", "id: second");

    expect("outline.yaml", 12, "the id 'second' stands already in line 7");
  }

  @Test
  void outlineLacksALanguage() {
    folder.replace("outline.yaml", ", en: Second", "");

    expect("outline.yaml", 7, "the key 'en' is missing");
  }

  @Test
  void lessonIsMissingInALanguage() {
    folder.delete(ContentFolder.EN);

    expect(ContentFolder.EN, 1, "the lesson is missing in 'en'");
  }

  @Test
  void lessonFolderHoldsSomethingElse() {
    folder.write(ContentFolder.LESSON + "notes.txt", "x");
    folder.write(ContentFolder.LESSON + "empty/Starter.java", "x");

    expect(ContentFolder.LESSON + "notes.txt", 1, "a lesson has no such file");
    expect(ContentFolder.LESSON + "empty", 1, "the exercise has no exercise.yaml");
  }

  @Test
  void frontMatterIsMissing() {
    folder.write(ContentFolder.ZH, "# A\n");

    expect(ContentFolder.ZH, 1, "the file does not begin with front matter");
  }

  @Test
  void frontMatterIsBroken() {
    folder.replace(ContentFolder.ZH, "summary: S", "summary: S: T");

    expect(ContentFolder.ZH, 3, "this is not YAML");
  }

  @Test
  void frontMatterHasAnUnknownKey() {
    folder.replace(ContentFolder.ZH, "summary: S", "summary: S\nauthor: me");

    expect(ContentFolder.ZH, 4, "the key 'author' is unknown");
  }

  @Test
  void frontMatterLacksAKey() {
    folder.replace(ContentFolder.ZH, "summary: S\n", "");

    expect(ContentFolder.ZH, 2, "the key 'summary' is missing");
  }

  @Test
  void prerequisiteIsUnknown() {
    both("[]", "[nowhere]");

    expect(ContentFolder.ZH, 4, "'after' names 'nowhere', which is not in outline.yaml");
  }

  @Test
  void prerequisiteMayBePlanned() {
    both("[]", "[second]");

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void prerequisitesDifferByLanguage() {
    folder.replace(ContentFolder.EN, "[]", "[second]");

    expect(ContentFolder.EN, 4, "'after' is [second], and in Chinese []");
  }

  @Test
  void prerequisitesGoInACircle() {
    both("[]", "[third]");
    folder.write("lessons/2-two/01-third/lesson.zh.md", ContentFolder.lesson("[first]", "x\n"));
    folder.write("lessons/2-two/01-third/lesson.en.md", ContentFolder.lesson("[first]", "x\n"));

    expect(
        "lessons/2-two/01-third/lesson.zh.md",
        4,
        "lessons build on each other in a circle: first → third → first");
  }

  @Test
  void headingIdsDifferByLanguage() {
    folder.replace(ContentFolder.EN, "{#why}", "{#reason}");

    expect(ContentFolder.EN, 8, "the heading ## {#reason} stands where Chinese has ## {#why}");
  }

  @Test
  void headingIsMissingInALanguage() {
    folder.replace(ContentFolder.ZH, "文字。", "文字。\n\n### 又 {#more}");

    expect(ContentFolder.ZH, 12, "the heading ### {#more} is missing in lesson.en.md");
  }

  @Test
  void directiveIsUnknown() {
    folder.replace(ContentFolder.EN, "Text.", "Text.\n\n:::quiz x");

    expect(ContentFolder.EN, 12, "the directive ':::quiz' is unknown");
  }

  @Test
  void directivesAreHeldToTheirShape() {
    folder.replace(
        ContentFolder.EN,
        "Text.",
        ":::exercise other\n:::sandbox toy\n:::sandbox engine=toy preset=none\n"
            + ":::sandbox engine=nope preset=calm\n:::figure x.svg\n:::figure X.svg \"c\"");

    expect(ContentFolder.EN, 10, "there is no exercise 'other' in this lesson");
    expect(ContentFolder.EN, 11, "':::sandbox toy' can not be read");
    expect(ContentFolder.EN, 12, "the engine 'toy' has no preset 'none'");
    expect(ContentFolder.EN, 13, "there is no engine 'nope'");
    expect(ContentFolder.EN, 14, "':::figure x.svg' can not be read");
    expect(ContentFolder.EN, 15, "the figure's name 'X.svg' is not allowed");
  }

  @Test
  void presetIsNotOneOfTheEngines() {
    folder.replace(ContentFolder.EN, "Text.", "Text.\n\n:::sandbox engine=remote preset=duel");

    expect(ContentFolder.EN, 12, "the engine 'remote' has no preset 'duel'");
    assertThat(folder.problems())
        .anySatisfy(problem -> assertThat(problem.fix()).startsWith("use one of [calm, "));
  }

  @Test
  void figureIsMissing() {
    folder.replace(ContentFolder.EN, "Text.", ":::figure x.svg \"c\"");

    expect(ContentFolder.EN, 10, "the figure 'x.svg' is missing");
  }

  @Test
  void figureIsMissingInALanguage() {
    folder.texts(":::figure x.svg \"c\"\n\n:::exercise game\n");
    folder.write(ContentFolder.LESSON + "figures/x.zh.svg", ContentFolder.SVG);

    expect(ContentFolder.EN, 8, "there is no " + ContentFolder.LESSON + "figures/x.en.svg");
  }

  @Test
  void figureIsRefused() {
    folder.texts(":::figure x.svg \"c\"\n\n:::exercise game\n");
    folder.write(
        ContentFolder.LESSON + "figures/x.svg",
        ContentFolder.SVG.replace("class=\"fig-line\"", "style=\"fill:red\""));

    expect(ContentFolder.LESSON + "figures/x.svg", 3, "the attribute 'style' is not allowed");
  }

  @Test
  void figureIsNotPlaced() {
    folder.write(ContentFolder.LESSON + "figures/x.svg", ContentFolder.SVG);

    expect(ContentFolder.LESSON + "figures/x.svg", 1, "the figure is not placed in the lesson");
  }

  @Test
  void placesDifferByLanguage() {
    folder.replace(ContentFolder.EN, ":::exercise game", "");

    expect(ContentFolder.EN, 1, "English places [], and Chinese [exercise game]");
  }

  @Test
  void exerciseIsPlacedTwiceOrNever() {
    folder.texts(":::exercise game\n\n:::exercise game\n");
    expect(ContentFolder.EN, 10, "the exercise 'game' stands already in line 8");

    folder.texts("x\n");
    expect(ContentFolder.ZH, 1, "the exercise 'game' is not placed");
  }

  @Test
  void linksAreBroken() {
    folder.replace(
        ContentFolder.ZH,
        "文字。",
        """
        [a](lesson:nowhere)
        [b](lesson:first#nope)
        [c](#nope)
        [d](exercise:first/nope)
        [e](other.md)
        [f](javascript:x)
        [g](../09-no/lesson.zh.md)
        [h](https:///x)\
        """);

    expect(
        ContentFolder.ZH, 10, "the link 'lesson:nowhere' is broken: there is no lesson 'nowhere'");
    expect(ContentFolder.ZH, 11, "the link to '#nope' is broken");
    expect(ContentFolder.ZH, 12, "the link to '#nope' is broken");
    expect(ContentFolder.ZH, 13, "there is no exercise 'first/nope'");
    expect(ContentFolder.ZH, 14, "the link 'other.md' is broken");
    expect(ContentFolder.ZH, 15, "the link 'javascript:x' is broken");
    expect(ContentFolder.ZH, 16, "there is no lesson in that folder");
    expect(ContentFolder.ZH, 17, "that is no web address");
  }

  @Test
  void linkInTheSourcesIsBroken() {
    folder.replace(ContentFolder.ZH, "A, *B*, 1998", "[A](lesson:nowhere)");

    expect(ContentFolder.ZH, 6, "the link 'lesson:nowhere' is broken");
  }

  @Test
  void fileIsNotText() {
    folder.write(ContentFolder.ZH, "a\nb\u0007\n");
    folder.write(ContentFolder.EN, new byte[] {'a', '\n', (byte) 0xC3, (byte) 0x28});

    expect(ContentFolder.ZH, 2, "the character U+0007 is not text");
    expect(ContentFolder.EN, 2, "the line is not UTF-8");
  }

  @Test
  void fileIsTooLarge() {
    folder.write(
        ContentFolder.ZH,
        "x".repeat(SourceText.BYTES_AT_MOST + 1).getBytes(StandardCharsets.UTF_8));

    expect(ContentFolder.ZH, 1, "the file has 1048577 bytes");
  }

  @Test
  void allProblemsAreToldAtOnceInOrder() {
    folder.replace(ContentFolder.EN, "Text.", ":::quiz\n\n:::quiz");
    folder.replace(ContentFolder.ZH, "{#why}", "");

    assertThat(folder.problems())
        .isSorted()
        .extracting(ContentProblem::file)
        .contains(ContentFolder.EN, ContentFolder.ZH);
    assertThat(folder.problems()).hasSizeGreaterThanOrEqualTo(3);
  }

  private void both(String then, String now) {
    folder.replace(ContentFolder.ZH, then, now).replace(ContentFolder.EN, then, now);
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
