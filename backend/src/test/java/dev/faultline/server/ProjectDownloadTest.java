package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.Exercise;
import dev.faultline.content.WrongStrategy;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.sim.Engines;
import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an exercise's Maven project holds, and what it must not.
class ProjectDownloadTest {

  private static DownloadedProject ofAnotherServer;
  private static TestServer server;
  private static Secret secret;
  private static Exercise exercise;

  @BeforeAll
  static void start(@TempDir Path othersData, @TempDir Path data) throws ContentException {
    try (TestServer other = TestServer.start(othersData, ScriptedGrader.willing())) {
      ofAnotherServer = DownloadedProject.of(other.browser(), "?lang=en");
    }
    secret = Secret.loadOrCreate(data.resolve("grading.secret"));
    server = TestServer.start(data);
    exercise = Catalogue.load(TestServer.CONTENT).exercise("paxos/acceptor").orElseThrow();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Exercise> exercises() throws ContentException {
    return Catalogue.load(TestServer.CONTENT).exercises().stream();
  }

  @Test
  void downloadsAreEqualByteForByteWhoeverAsksAndWhichServer() {
    DownloadedProject first = plain("en");

    assertThat(plain("en").zip()).isEqualTo(first.zip());
    assertThat(ofAnotherServer.zip()).isEqualTo(first.zip());
    assertThat(ofAnotherServer.headers().getETag()).isEqualTo(first.headers().getETag());
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    String tag = String.valueOf(plain("zh").headers().getETag());

    assertThat(status("?lang=zh", "If-None-Match", tag)).isEqualTo(304);
    assertThat(status("?lang=en", "If-None-Match", tag)).isEqualTo(200);
    assertThat(plain("zh").headers().getCacheControl()).isEqualTo("no-cache, public");
  }

  @ParameterizedTest
  @CsvSource({"?lang=zh, en, zh", "?lang=en, zh, en", "'', zh-CN, zh", "'', 'fr, en;q=0.5', en"})
  void readmeIsInTheLanguageThatIsAskedFor(String query, String accepted, String language) {
    byte[] zip =
        server
            .browser()
            .to("GET", DownloadedProject.PATH + query)
            .header("Accept-Language", accepted)
            .exchange()
            .expectBody(byte[].class)
            .returnResult()
            .getResponseBody();

    assertThat(zip).isEqualTo(plain(language).zip());
    assertThat(plain("zh").text("README.md")).contains("接受者", "17 个公开场景");
    assertThat(plain("en").text("README.md")).contains("The acceptor", "17 visible scenarios");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?lang=fr", "?lang=", "?lang=../zh"})
  void languageThatIsNoneOfOursIsRefused(String query) {
    var answer = server.browser().get(DownloadedProject.PATH + query);

    assertThat(answer.getStatus().value()).isEqualTo(400);
    assertThat(answer.getResponseBody()).contains("\"field\":\"lang\"");
  }

  @Test
  void namesOfEntriesStayInTheProjectsFolder() {
    for (String name : plain("en").files().keySet()) {
      assertThat(name).startsWith(DownloadedProject.ROOT).doesNotContain("..", "\\", ":", "//");
    }
  }

  @Test
  void nothingPointsToThisMachineOrToARegistry() {
    for (String language : List.of("zh", "en")) {
      texts(plain(language))
          .forEach((path, text) ->
              assertThat(text.replaceAll("https?://(maven\\.apache|www\\.w3)\\.org/\\S*", ""))
                  .as(path)
                  .doesNotContain("http:", "https:", System.getProperty("user.home"), "127.0.0.1")
                  .doesNotContain(Tree.root().toString()));
    }
  }

  @Test
  void linesEndAsOnUnix() {
    texts(plain("zh")).forEach((path, text) -> assertThat(text).as(path).doesNotContain("\r"));
  }

  @Test
  void visibleSeedsAreThereAndHiddenOnesAreNot() {
    DownloadedProject project = plain("en");
    String test = project.text("src/test/java/VisibleScenariosTest.java");
    List<String> files = project.files().values().stream().map(ProjectDownloadTest::latin).toList();
    int visible = 0;
    for (FamilySpec family : exercise.spec().families()) {
      for (long seed : seeds(Secret.PUBLIC, family, family.visibleRuns())) {
        assertThat(test).contains("\"" + family.id() + "\", 0x%016xL".formatted(seed));
        visible++;
      }
      for (long seed : seeds(secret, family, family.hiddenRuns())) {
        assertThat(test).doesNotContain("%016x".formatted(seed), Long.toString(seed));
        assertThat(files).noneMatch(file -> file.contains(octets(seed, ByteOrder.BIG_ENDIAN)));
        assertThat(files).noneMatch(file -> file.contains(octets(seed, ByteOrder.LITTLE_ENDIAN)));
      }
    }
    assertThat(test.split("Arguments\\.of\\(", -1)).hasSize(visible + 1);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void answersAreNotThere(Exercise any) {
    List<String> answers =
        Stream.of(
                Stream.of(any.reference()),
                any.right().stream(),
                any.wrong().stream().map(WrongStrategy::source))
            .flatMap(sources -> sources)
            .flatMap(source -> linesOfItsOwn(source, any.starter()))
            .toList();

    assertThat(answers).hasSizeGreaterThan(20);
    texts(DownloadedProject.ofExercise(server.browser(), any.id()))
        .forEach((path, text) -> assertThat(text).as(path).doesNotContain(answers));
  }

  /// An editor shows what implements an interface.
  @ParameterizedTest
  @MethodSource("exercises")
  void noClassThereImplementsWhatTheLearnerIsToWrite(Exercise any) {
    List<String> wanted =
        Engines.named(any.spec().engine()).roles().stream()
            .map(role -> role.strategyType().getName().replace('.', '/'))
            .toList();
    int classes = 0;
    for (Map.Entry<String, byte[]> file :
        DownloadedProject.ofExercise(server.browser(), any.id()).files().entrySet()) {
      if (file.getKey().endsWith(".class")) {
        classes++;
        assertThat(ClassFile.of().parse(file.getValue()).interfaces())
            .as(file.getKey())
            .extracting(type -> type.asInternalName())
            .doesNotContainAnyElementsOf(wanted);
      }
    }
    assertThat(wanted).isNotEmpty();
    assertThat(classes).isGreaterThan(50);
  }

  @Test
  void apiComesWithItsSourcesAndNothingElse() {
    List<String> names =
        plain("en").files().keySet().stream()
            .filter(name -> name.contains("-sources.jar!"))
            .map(name -> name.substring(name.indexOf('!') + 1))
            .toList();

    assertThat(names)
        .contains(
            "dev/faultline/api/Context.java", "dev/faultline/engine/consensus/api/Acceptor.java")
        .allMatch(name -> name.matches("dev/faultline/(engine/consensus/)?api/\\w[\\w-]*\\.java"));
  }

  @Test
  void draftTakesTheStartersPlaceForItsWriterAlone() {
    Browser writer = server.browser();
    writer.get("/api/lessons");
    writer.sendJson(
        "PUT", "/drafts/paxos/acceptor", "{\"source\": \"class MyAcceptor {\\r\\n} // 我的\"}");
    Browser stranger = server.browser();

    DownloadedProject mine = DownloadedProject.of(writer, "?lang=en&mine");

    assertThat(mine.text("src/main/java/MyAcceptor.java")).isEqualTo("class MyAcceptor {\n} // 我的");
    assertThat(mine.headers().getCacheControl()).contains("no-store", "private");
    assertThat(DownloadedProject.of(writer, "?lang=en").zip()).isEqualTo(plain("en").zip());
    assertThat(DownloadedProject.of(stranger, "?lang=en&mine").zip()).isEqualTo(plain("en").zip());
  }

  @Test
  void versionsAreThoseOfOurOwnBuild() throws IOException {
    String ours = Files.readString(Tree.root().resolve("pom.xml"));
    String theirs = withoutSpace(plain("en").text("pom.xml"));

    assertThat(theirs)
        .contains(plugin(ours, "maven-resources-plugin"))
        .contains(plugin(ours, "maven-compiler-plugin"))
        .contains(plugin(ours, "maven-surefire-plugin"))
        .contains("<version>" + between(ours, "<junit.version>", "</junit.version>") + "</version>")
        .contains(element(ours, "maven.compiler.release"));
  }

  private static DownloadedProject plain(String language) {
    return DownloadedProject.of(server.browser(), "?lang=" + language);
  }

  private static int status(String query, String header, String value) {
    return server
        .browser()
        .send(server.browser().to("GET", DownloadedProject.PATH + query).header(header, value))
        .getStatus()
        .value();
  }

  private static List<Long> seeds(Secret from, FamilySpec family, int count) {
    return from.seeds(exercise.id(), exercise.spec().version(), family.id(), count);
  }

  private static String octets(long seed, ByteOrder order) {
    return latin(ByteBuffer.allocate(Long.BYTES).order(order).putLong(seed).array());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> texts(DownloadedProject project) {
    Map<String, String> texts = new TreeMap<>();
    project
        .files()
        .forEach((path, content) -> {
          if (!path.endsWith(".jar") && !path.endsWith(".class")) {
            texts.put(path, new String(content, StandardCharsets.UTF_8));
          }
        });
    return texts;
  }

  /// Lines that the starter has not and that nobody writes by chance.
  private static Stream<String> linesOfItsOwn(SourceFile source, String starter) {
    return source
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> line.length() > 35 && !line.startsWith("import"))
        .filter(line -> !starter.contains(line));
  }

  /// The plugin with its version, without the space between.
  private static String plugin(String pom, String artifact) {
    String name = "<artifactId>" + artifact + "</artifactId>";
    return name + between(withoutSpace(pom), name, "</version>");
  }

  private static String withoutSpace(String text) {
    return text.replaceAll(">\\s+<", "><");
  }

  private static String element(String pom, String name) {
    return "<" + name + ">" + between(pom, "<" + name + ">", "<");
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
