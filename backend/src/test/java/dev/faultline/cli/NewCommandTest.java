package dev.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  private static final String SHIPPED = "../content";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new lesson paxos                  | the lesson 'paxos' is there already",
        "new lesson x                      | PART/x",
        "new lesson consensus/Gossip       | the lesson 'Gossip' is no id",
        "new lesson security/gossip        | is planned in the part 'consensus'",
        "new lesson a/b/c                  | neither a lesson's id nor PART/ID",
        "new exercise paxos                | not of the form LESSON/NAME",
        "new exercise gossip/a             | no lesson 'gossip' is written",
        "new exercise paxos/../a           | not of the form LESSON/NAME",
        "new exercise paxos/figures        | can not be called 'figures'",
        "new exercise paxos/a --engine Ab  | engine name 'Ab' is not of the form",
        "new exercise paxos/a --engine nosuch | there is no engine 'nosuch'",
        "new exercise paxos/a --engine nosuch | exercises so far use: consensus (role acceptor), ",
        "new exercise paxos/a --role king  | has no role 'king'; it has: acceptor"
      })
  void callThatCanNotBeMetSaysWhy(String line, String says) {
    int code = run(SHIPPED, line.split(" "));

    assertThat(err()).startsWith("faultline: ").contains(says);
    assertThat(code).isEqualTo(Exit.USAGE);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "../up",
        "/etc/x",
        "a b",
        "a\nb",
        "a\u0000b",
        "a'b",
        "a}, {id: b",
        "-a",
        "a-",
        "a--b",
        "A",
        "é",
        "周",
        "",
        "x.md",
        "a\\b",
        "{{id}}",
        "a\u202eb",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void nameThatIsNoIdIsRefusedAndNothingIsWritten(String name) throws Exception {
    for (String kind : List.of("lesson", "exercise", "engine")) {
      String id = kind.equals("exercise") ? "week-one/" + name : name;
      List<String> words = new ArrayList<>(List.of("new"));
      if (!kind.equals("engine")) {
        words.addAll(List.of("--content", folder.toString()));
      }
      words.addAll(List.of("--", kind, id));

      assertThat(run(words)).as(kind).isEqualTo(Exit.USAGE);
    }

    assertThat(err().codePoints().filter(c -> c != '\n').noneMatch(Character::isISOControl))
        .isTrue();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void everyFileIsSaidAndWhatToDoNext() {
    int code = run(folder.toString(), "new", "lesson", "course/week-one");

    assertThat(code).isZero();
    assertThat(out())
        .contains("wrote    " + folder.resolve("outline.yaml"))
        .contains("wrote    " + folder.resolve("lessons/1-course/01-week-one/lesson.zh.md"))
        .contains("Next:", "./faultline check --content " + folder);
  }

  @Test
  void checkNamesWhatIsStillToBeWritten() throws Exception {
    run(folder.toString(), "new", "lesson", "course/week-one");
    Path lesson = folder.toRealPath().resolve("lessons/1-course/01-week-one");

    assertThat(run(folder.toString(), "check", "week-one")).as(err()).isZero();

    assertThat(out())
        .contains("the lessons are sound")
        .contains(lesson.resolve("lesson.en.md") + ":3: still to be written: this and 14 more")
        .contains(lesson.resolve("lesson.zh.md") + ":3: still to be written: this and 14 more")
        .contains(lesson.resolve("figures/first.en.svg") + ":3: still to be written: this line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson.zh.md", "lesson.en.md"})
  void lessonOfWhichEveryLineWasWrittenIsNotNamed(String name) throws Exception {
    run(folder.toString(), "new", "lesson", "course/week-one");
    Path text = folder.resolve("lessons/1-course/01-week-one").resolve(name);
    String written =
        Files.readString(text)
            .replace("To be written: ", "")
            .replace("待写：", "")
            .replace(" (to be replaced by the works that this lesson rests on)", "")
            .replace("（换成本课真正依据的文献）", "");
    Files.writeString(text, written);

    assertThat(run(folder.toString(), "check")).as(err()).isZero();

    assertThat(out()).contains("still to be written").doesNotContain(name + ":");
  }

  @Test
  void titlesAreTakenAsTheyAre() throws Exception {
    run(
        folder.toString(),
        "new",
        "lesson",
        "course/week-one",
        "--title-zh",
        "第一周：“日志”",
        "--title-en",
        "Logs: { a, \"b\" } # c");

    assertThat(Files.readString(folder.resolve("outline.yaml")))
        .contains("zh: \"第一周：“日志”\"", "en: \"Logs: { a, \\\"b\\\" } # c\" }");
    assertThat(run(folder.toString(), "check")).as(err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a\nb", "a\u0007b", "a\u202eb"})
  void titleThatIsNoLineOfTextIsRefused(String title) {
    int code = run(folder.toString(), "new", "lesson", "course/x", "--title-en", title);

    assertThat(code).isEqualTo(Exit.USAGE);
    assertThat(err()).contains("the title");
  }

  private int run(String content, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--content", content));
    return run(all);
  }

  private int run(List<String> words) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    System.setProperty("faultline.home", "..");
    try {
      return Main.run(words, console).orElseThrow();
    } finally {
      System.clearProperty("faultline.home");
    }
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
