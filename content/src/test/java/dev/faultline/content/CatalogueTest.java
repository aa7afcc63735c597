package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory);
  }

  @Test
  void outlineTellsWrittenFromPlanned() {
    Catalogue catalogue = folder.load();

    assertThat(catalogue.parts())
        .extracting(Part::id, part -> part.title().en())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("one", "One"),
            org.assertj.core.groups.Tuple.tuple("two", "Two"));
    assertThat(catalogue.parts().getFirst().entries())
        .containsExactly(
            new Entry("first", new Text("第一", "First"), false),
            new Entry("second", new Text("第二", "Second"), true));
    assertThat(catalogue.lesson("second")).isEmpty();
  }

  @Test
  void nextLessonIsTheNextThatIsWritten() {
    for (String language : List.of("zh", "en")) {
      folder.write(
          "lessons/2-two/01-third/lesson." + language + ".md",
          ContentFolder.lesson("[]", "Text.\n"));
    }
    Catalogue catalogue = folder.load();

    assertThat(catalogue.after("first")).map(Lesson::id).hasValue("third");
    assertThat(catalogue.after("third")).isEmpty();
    assertThat(catalogue.after("nowhere")).isEmpty();
  }

  @Test
  void lessonHasBothLanguages() {
    Lesson lesson = folder.load().lesson("first").orElseThrow();

    assertThat(lesson.partId()).isEqualTo("one");
    assertThat(lesson.text(Language.ZH).headings()).containsExactly(new Heading(2, "why", "为什么"));
    assertThat(lesson.text(Language.EN).blocks())
        .containsExactly(
            new Block.Prose("<h2 id=\"why\">Why</h2>\n<p>Text.</p>\n"),
            new Block.ExercisePlace("first/game"));
    assertThat(lesson.text(Language.EN).sources())
        .containsExactly(new Source("A, <em>B</em>, 1998"));
  }

  @Test
  void exerciseIsWholeForTheGrader() {
    Exercise exercise = folder.load().exercise("first/game").orElseThrow();

    assertThat(exercise.spec())
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(
            new ExerciseSpec(
                "first/game",
                "",
                "toy",
                "player",
                "MyPlayer",
                List.of(new FamilySpec("calm", 3, 0, 10), new FamilySpec("rough", 1, 20, 30)),
                1000,
                ExerciseSpec.Reveal.TRACE));
    assertThat(exercise.taskHtml().en()).isEqualTo("<p>Write <code>MyPlayer</code>.</p>\n");
    assertThat(exercise.stages())
        .containsExactly(
            new StageText(new Text("开始", "Begin"), List.of("calm")),
            new StageText(new Text("风浪", "Storm"), List.of("rough")));
    assertThat(exercise.hints())
        .containsExactly(new Text("<p>想想<em>磁盘</em></p>\n", "<p>Think of the <em>disk</em></p>\n"));
    assertThat(exercise.starter()).isEqualTo(ContentFolder.JAVA);
    assertThat(exercise.wrong())
        .containsExactly(
            new WrongStrategy(new SourceFile("Forgets.java", ContentFolder.JAVA), "keeps"));
    assertThat(exercise.right()).containsExactly(new SourceFile("Slow.java", ContentFolder.JAVA));
  }

  @Test
  void smallWorldIsSearchedAndPartOfTheVersion() {
    String before = version();
    folder.replace(ContentFolder.EXERCISE, "calm, visible: 3, hidden: 0", "small, exhaustive: 100");

    String searched = version();
    assertThat(folder.load().exercise("first/game").orElseThrow().spec().families())
        .containsExactly(FamilySpec.searched("small", 100, 10), new FamilySpec("rough", 1, 20, 30));
    folder.replace(ContentFolder.EXERCISE, "exhaustive: 100", "exhaustive: 101");
    assertThat(List.of(before, searched, version())).doesNotHaveDuplicates();
  }

  @Test
  void versionChangesWithWhatCanChangeAVerdict() {
    String first = version();

    assertThat(first).matches("[0-9a-f]{64}").isEqualTo(version());
    for (String[] change :
        new String[][] {
          {"steps: 1000", "steps: 1001"},
          {"hidden: 20", "hidden: 21"},
          {"visible: 3", "visible: 4"},
          {"points: 30", "points: 31"},
        }) {
      folder.replace(ContentFolder.EXERCISE, change[0], change[1]);
      assertThat(version()).as(change[1]).isNotEqualTo(first);
      folder.replace(ContentFolder.EXERCISE, change[1], change[0]);
    }
  }

  @Test
  void versionDoesNotChangeWithProse() {
    String first = version();

    folder.replace(ContentFolder.EXERCISE, "Think of the *disk*", "Think again");
    folder.replace(ContentFolder.EXERCISE, "en: Storm", "en: Gale");
    folder.replace(ContentFolder.EXERCISE, "reveal: trace", "reveal: property");
    folder.write(ContentFolder.LESSON + "game/Reference.java", ContentFolder.JAVA + "// x\n");

    assertThat(version()).isEqualTo(first);
  }

  @Test
  void versionIsTheSameOnEveryMachine() {
    assertThat(version())
        .isEqualTo("d8d4ec9a99fc7fb966e73f1b5d68d084f72af22aee31f964ec9a6714f9290830");
  }

  @Test
  void linksLeadToTheReadersLanguage() {
    folder.texts(
        """
        ## A {#a}

        [1](lesson:first#a) [2](lesson:second) [3](exercise:first/game) [4](#game) [5](#a)
        [6](../01-first/lesson.en.md#a) [7](https://x.org/a?b=c)

        :::exercise game
        """);

    String html =
        folder
            .load()
            .lesson("first")
            .orElseThrow()
            .text(Language.ZH)
            .blocks()
            .getFirst()
            .toString();

    assertThat(html)
        .contains(
            "<a href=\"/zh/lessons/first#a\">1</a>",
            "<span class=\"planned\">2</span>",
            "<a href=\"/zh/exercises/first/game\">3</a>",
            "<a href=\"#exercise-first-game\">4</a>",
            "<a href=\"#a\">5</a>",
            "<a href=\"/zh/lessons/first#a\">6</a>",
            "<a href=\"https://x.org/a?b&#61;c\">7</a>");
  }

  @Test
  void figureIsTakenByLanguage() {
    folder.texts(":::figure one.svg \"*C* 图\"\n\n:::figure two.svg \"D\"\n\n:::exercise game\n");
    folder.write(ContentFolder.LESSON + "figures/one.svg", ContentFolder.SVG);
    folder.write(
        ContentFolder.LESSON + "figures/two.zh.svg", ContentFolder.SVG.replace(">t<", ">中<"));
    folder.write(ContentFolder.LESSON + "figures/two.en.svg", ContentFolder.SVG);

    Lesson lesson = folder.load().lesson("first").orElseThrow();

    assertThat(lesson.text(Language.ZH).blocks().getFirst())
        .isInstanceOfSatisfying(
            Block.Figure.class,
            figure -> {
              assertThat(figure.id()).isEqualTo("figure-one");
              assertThat(figure.captionHtml()).isEqualTo("<em>C</em> 图");
              assertThat(figure.svg()).startsWith("<svg xmlns=").contains("<title>t</title>");
            });
    assertThat(lesson.text(Language.ZH).blocks().get(1).toString()).contains("<title>中");
    assertThat(lesson.text(Language.EN).blocks().get(1).toString()).contains("<title>t");
  }

  @Test
  void lineEndsOfOtherSystemsAreRead() {
    for (String path : List.of(ContentFolder.ZH, ContentFolder.EN, ContentFolder.EXERCISE)) {
      folder.write(path, "\uFEFF" + folder.read(path).replace("\n", "\r\n"));
    }

    assertThat(folder.load().lessons()).hasSize(1);
  }

  @Test
  void manyLessonsAreReadAtOnce() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append("### 第").append(i).append("节 {#s").append(i).append("}\n\n");
      text.append("一段**“中文”**文字，有[链接](#s0)和`代码`。\n\n");
      text.append("| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```java\nint x = 1;\n```\n\n");
    }
    folder.texts(text.append(":::exercise game\n").toString());

    assertThat(folder.load().lesson("first").orElseThrow().text(Language.EN).headings())
        .hasSize(400);
  }

  @Test
  void resultCanNotBeChanged() {
    Catalogue catalogue = folder.load();

    assertThatThrownBy(() -> catalogue.parts().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> catalogue.lessons().getFirst().exercises().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private String version() {
    return folder.load().exercise("first/game").orElseThrow().spec().version();
  }
}
