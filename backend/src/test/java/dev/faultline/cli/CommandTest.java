package dev.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Exercise;
import dev.faultline.grader.process.Walls;
import dev.faultline.web.ServerOptions;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandTest {

  private static final Path CONTENT = Path.of("..", "content");
  private static final Path ACCEPTOR = CONTENT.resolve("lessons/6-consensus/01-paxos/acceptor");
  private static final String SECRET = "00112233445566778899aabbccddeeff";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                  | name a command",
        "dance                             | there is no command 'dance'",
        "bench cold                        | there is no benchmark 'cold'",
        "replay                            | replay needs one link, token or file",
        "replay a b                        | replay needs one link, token or file",
        "replay X --lang fr                | --lang 'fr' is neither zh nor en",
        "replay no/such.json               | there is no file 'no/such.json'",
        "replay X                          | there is no file 'X', and as a token: the link is not",
        "replay AQF_                       | its end is missing",
        "replay AgEAAAAAAAAAAAAAAAAAAAAA   | its version 2 is not known here",
        "replay 0123456789abcdef0123456789abcdef --data nowhere | there is no database in"
            + " 'nowhere'",
        "new                               | new needs a kind and an id",
        "new lesson                        | new needs a kind and an id",
        "new song x                        | no 'song'",
        "new lesson x --engine consensus   | new lesson takes no --engine",
        "new engine consensus              | there is an engine 'consensus' already",
        "new engine class                  | Java has that word for itself",
        "new engine Lantern                | use small letters alone",
        "new engine ../x                   | use small letters alone",
        "grade-all paxos/acceptor .        | needs --csv OUT",
        "grade-all paxos/acceptor --csv x  | needs an exercise and a folder",
        "grade-all paxos/acceptor nowhere --csv x | there is no folder 'nowhere'",
        "grade                             | needs an exercise and a file",
        "grade paxos/acceptor              | needs an exercise and a file",
        "grade paxos/acceptor A --colour   | no option '--colour'",
        "grade paxos/acceptor A --secret   | --secret needs a value",
        "grade paxos/acceptor A --lang fr  | --lang 'fr' is neither zh nor en",
        "grade paxos/acceptor A --content nowhere | there is no folder 'nowhere'",
        "grade a b --lang en --lang zh     | --lang stands there twice",
        "check --secrets many              | --secrets 'many' is not a whole number in [0, 100000]",
        "check --secrets -1                | --secrets '-1' is not a whole number",
        "serve here                        | serve takes no 'here'",
        "serve --port 70000                | --port '70000' is not a whole number in [0, 65535]",
        "serve --port                      | --port needs a value",
        "serve --port 1 --port 2           | --port stands there twice",
        "serve --host no.such.host.invalid | is no address of this machine",
        "serve --json                      | there is no option '--json' here"
      })
  void wrongCallSaysWhatIsWrong(String line, String says) {
    int code = run(line == null ? List.of() : List.of(line.split(" ")));

    assertThat(err()).startsWith("faultline: ").contains(says);
    assertThat(code).isEqualTo(64);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
  void serverThatOthersCanReachNeedsAllWallsOrAWordForIt(String host) {
    Walls lacking = new Walls(true, List.of(), List.of("runner: seccomp (errno 22)"));
    Walls whole = new Walls(true, List.of("seccomp"), List.of());

    assertThatThrownBy(
            () -> ServeCommand.requireReachableOnlyFromHere(on(host, false), () -> lacking))
        .isInstanceOf(Usage.class)
        .hasMessageContainingAll(host, "--allow-weaker-jail", "runner: seccomp (errno 22)");
    assertThatCode(() -> ServeCommand.requireReachableOnlyFromHere(on(host, false), () -> whole))
        .doesNotThrowAnyException();
    assertThatCode(() -> ServeCommand.requireReachableOnlyFromHere(on(host, true), () -> lacking))
        .doesNotThrowAnyException();
  }

  @Test
  void serverThatOnlyItsMachineReachesNeedsNoWalls() {
    assertThatCode(() ->
            ServeCommand.requireReachableOnlyFromHere(
                on("127.0.0.1", false), () -> new Walls(false, List.of(), List.of())))
        .doesNotThrowAnyException();
  }

  private ServerOptions on(String host, boolean weakerJailAllowed) {
    return new ServerOptions(
        0, host, 0, folder, new ServerOptions.Content(false, false), weakerJailAllowed);
  }

  @Test
  void exerciseThatDoesNotExistIsNamedWithThoseThatDo() throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), "class A {}");

    assertThat(grade("paxos/nothing", file)).isEqualTo(64);
    assertThat(err()).contains("there is no exercise 'paxos/nothing'", "paxos/acceptor");
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    assertThat(grade("paxos/acceptor", folder.resolve("No.java"))).isEqualTo(64);
    assertThat(err()).contains("No.java", "can not be read");
  }

  @Test
  void fileThatIsNotUtf8IsNamed() throws Exception {
    Path file = Files.write(folder.resolve("Latin.java"), new byte[] {'/', '/', (byte) 0xe4, '\n'});

    assertThat(grade("paxos/acceptor", file)).isEqualTo(64);
    assertThat(err()).contains("Latin.java", "is not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "00", ""})
  void secretThatIsNoneIsNotTold(String secret) throws Exception {
    Path file = Files.writeString(folder.resolve("A.java"), "class A {}");

    assertThat(grade("paxos/acceptor", file, "--secret=" + secret)).isEqualTo(64);
    assertThat(err()).contains("--secret is not usable");
  }

  @Test
  void referencePasses() throws Exception {
    int code =
        grade("paxos/acceptor", ACCEPTOR.resolve("Reference.java"), "--json", "--secret", SECRET);
    JsonNode verdict = json();

    assertThat(code).isZero();
    assertThat(verdict.propertyNames())
        .containsExactly(
            "schema",
            "lang",
            "exercise",
            "exerciseVersion",
            "engineVersion",
            "graderVersion",
            "jdk",
            "codeHash",
            "secret",
            "verdict",
            "reason",
            "score",
            "says",
            "compile",
            "families",
            "quality",
            "counterexample",
            "steps",
            "digest",
            "millis");
    assertThat(verdict.path("verdict").asString()).isEqualTo("passed");
    assertThat(verdict.path("reason").asString()).isEmpty();
    assertThat(verdict.path("score").asInt()).isEqualTo(100);
    assertThat(verdict.path("counterexample").isNull()).isTrue();
    assertThat(verdict.path("secret").asString()).isNotEmpty().doesNotContain(SECRET);
  }

  @Test
  void wrongStrategyFailsWithItsRunAndWithTheSameDigestAgain() throws Exception {
    Path wrong = ACCEPTOR.resolve("wrong/ForgetsItsPromise.java");
    int code = grade("paxos/acceptor", wrong, "--json", "--lang", "zh", "--secret", SECRET);
    JsonNode first = json();
    out.reset();
    grade("paxos/acceptor", wrong, "--json", "--lang", "zh", "--secret", SECRET);

    assertThat(code).isEqualTo(1);
    assertThat(first.path("verdict").asString()).isEqualTo("failed");
    assertThat(first.path("reason").asString()).isEqualTo("property");
    assertThat(first.path("lang").asString()).isEqualTo("zh");
    assertThat(first.path("counterexample").propertyNames())
        .containsExactly("replay", "steps", "brokenAt", "says");
    assertThat(first.path("counterexample").path("steps").size()).isPositive();
    assertThat(json().path("digest")).isEqualTo(first.path("digest"));
    assertThat(json().path("codeHash")).isEqualTo(first.path("codeHash"));
  }

  @Test
  void sourceThatDoesNotCompileIsRejectedWithItsPlace() throws Exception {
    Path file =
        Files.writeString(folder.resolve("MyAcceptor.java"), "class MyAcceptor {\n  int\n}\n");
    int code = grade("paxos/acceptor", file, "--secret", SECRET);

    assertThat(code).isEqualTo(2);
    assertThat(out()).contains("rejected", "MyAcceptor.java:2:6: error: ");
  }

  @Test
  void sourceOfAMebibyteIsRejected() throws Exception {
    Path file = Files.writeString(folder.resolve("MyAcceptor.java"), "x".repeat(1 << 20));

    assertThat(grade("paxos/acceptor", file, "--secret", SECRET)).isEqualTo(2);
    assertThat(out()).contains("rejected", "1048576");
  }

  @Test
  void brokenContentIsSaidWithFileAndLine() throws Exception {
    Files.writeString(folder.resolve("outline.yaml"), "standalone: true\nparts: 1\n");

    assertThat(run(List.of("check", "--content", folder.toString()))).isEqualTo(1);
    assertThat(err()).containsPattern("outline\\.yaml:\\d+: .+ — .+");
  }

  @Test
  void checkOfNothingThatExistsIsAWrongCall() {
    assertThat(run(List.of("check", "nowhere", "--content", CONTENT.toString()))).isEqualTo(64);
    assertThat(err())
        .contains("'nowhere' names no written lesson and no exercise", "paxos/acceptor");
  }

  @Test
  void ownFolderIsCheckedBesideTheBuiltInLessons() throws Exception {
    Path lesson = folder.resolve("lessons/1-week-one/01-my-lesson");
    Files.createDirectories(lesson);
    Files.writeString(
        folder.resolve("outline.yaml"),
        "parts: [{ id: week-one, zh: 周, en: Week, lessons: [{ id: my-lesson, zh: 课, en: L }] }]\n");
    for (String language : List.of("zh", "en")) {
      Files.writeString(
          lesson.resolve("lesson." + language + ".md"),
          "---\ntitle: T\nsummary: S\nafter: [paxos]\nsources: []\n---\n[a](lesson:paxos)\n");
    }
    System.setProperty("faultline.home", "..");
    try {
      assertThat(run(List.of("check", folder.toString()))).isZero();
      assertThat(out()).contains("the lessons are sound, and hold no exercise to be proved");
      assertThat(run(List.of("check", "--content", folder.toString()))).isZero();
      assertThat(run(List.of("check", lesson.toString()))).isZero();

      Files.writeString(lesson.resolve("lesson.en.md"), "nothing");
      assertThat(run(List.of("check", folder.toString()))).isEqualTo(1);
      assertThat(err())
          .contains(lesson.resolve("lesson.en.md") + ":1: ", "1 problem in the content");
    } finally {
      System.clearProperty("faultline.home");
    }
  }

  @Test
  void exercisesAreChosenByFolderLessonAndId() throws Exception {
    ContentFolders folders = ContentFolders.only(CONTENT);
    ExerciseChoice choice = new ExerciseChoice(Catalogue.load(folders), folders);

    for (Path path :
        List.of(
            CONTENT,
            CONTENT.resolve("lessons"),
            CONTENT.resolve("lessons/6-consensus"),
            CONTENT.resolve("lessons/6-consensus/01-paxos"),
            ACCEPTOR,
            ACCEPTOR.resolve("wrong/DoesNothing.java"))) {
      assertThat(choice.of(List.of(path.toString())))
          .as(path.toString())
          .extracting(Exercise::id)
          .contains("paxos/acceptor");
    }
    assertThat(choice.of(List.of("paxos"))).extracting(Exercise::id).contains("paxos/acceptor");
    assertThat(choice.of(List.of("paxos/acceptor"))).hasSize(1);
    for (String elsewhere : List.of("/", "..", "src", "multi-paxos-raft", "\0")) {
      assertThatThrownBy(() -> choice.of(List.of(elsewhere))).isInstanceOf(Usage.class);
    }
  }

  private int grade(String exercise, Path file, String... more) {
    List<String> words = new ArrayList<>(List.of("grade", exercise, file.toString()));
    words.addAll(List.of("--content", CONTENT.toString(), "--data", folder.toString()));
    words.addAll(List.of(more));
    return run(words);
  }

  private int run(List<String> words) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Main.run(words, console).orElseThrow();
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
