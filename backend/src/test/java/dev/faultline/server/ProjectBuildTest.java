package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.tidy.Tree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Builds the project of an exercise as a learner does, with Maven, offline, from a folder whose
/// name has a space and Chinese characters.
class ProjectBuildTest {

  private static final long PATIENCE_SECONDS = 240;
  private static final String CLASS = "src/main/java/MyAcceptor.java";

  @TempDir private static Path folder;
  private static Path project;
  private static Path maven;

  /// What Maven said.
  private record Build(int exit, String said) {}

  @BeforeAll
  static void unpack(@TempDir Path data) throws IOException {
    Optional<Path> found = maven();
    assumeTrue(found.isPresent(), "no mvn on the path: the project of an exercise was not built");
    maven = found.orElseThrow();
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      project =
          DownloadedProject.of(server.browser(), "?lang=en").unpackInto(folder.resolve("my 练习"));
    }
  }

  /// Maven has copied the project's own jars into the repository of this machine.
  @AfterAll
  static void forget() throws IOException {
    if (project != null) {
      for (Path jar : below(project.resolve("repo"), ".jar")) {
        Path version = project.resolve("repo").relativize(jar.getParent());
        deleteAll(localRepository().resolve(version));
      }
    }
  }

  @Test
  void starterFailsWithTheSentenceAndTheMarkedStep() throws Exception {
    Build build = test(source("Starter"));

    assertThat(build.exit()).isNotZero();
    assertThat(build.said())
        .contains("Tests run: 17, Failures: 17")
        .containsPattern("Calm 1: a\\d promised ballot [\\d.]+ after it had bound itself to ")
        .contains("After a promise to a ballot, or an acceptance in it, an acceptor neither")
        .containsPattern("\\d ms {2}a\\d {2}a\\d → p\\d: Promise .* {2}<--\n")
        .contains("Calm 2: ", "The run, step by step: " + Path.of("target", "runs", "calm-2.txt"));
    assertThat(Files.readString(project.resolve("target/runs/calm-2.txt"))).contains("  <--");
  }

  @Test
  void referencePasses() throws Exception {
    Build build = test(source("Reference"));

    assertThat(build.said()).contains("Tests run: 17, Failures: 0, Errors: 0, Skipped: 0");
    assertThat(build.exit()).isZero();
  }

  @Test
  void wrongStrategyFailsOnItsProperty() throws Exception {
    Build build = test(source("wrong/ReportsTheFirst"));

    assertThat(build.exit()).isNotZero();
    assertThat(build.said())
        .contains("A promise carries the proposal of the highest ballot that this acceptor has");
  }

  @Test
  void loopThatNeverEndsIsEndedByTheClockAndSaysWhereItWas() throws Exception {
    String endless =
        source("Starter")
            .replace(
                "context.send(proposer, new Promise(prepare.ballot(), Optional.empty()));",
                "while (prepare.ballot().round() > 0) {}");

    Build build = test(endless);

    assertThat(build.exit()).isNotZero();
    assertThat(build.said())
        .contains("Tests run: 17, Failures: 0, Errors: 1, Skipped: 16")
        .contains("timed out after 10 seconds", "at MyAcceptor.onPrepare(MyAcceptor.java:");
  }

  private static Build test(String source) throws Exception {
    Files.writeString(project.resolve(CLASS), source);
    Path log = folder.resolve("maven.log");
    ProcessBuilder command =
        new ProcessBuilder(
            maven.toString(),
            "-B",
            "-o",
            "-Dmaven.repo.local=" + localRepository(),
            "-Dstyle.color=never",
            "test");
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("LC_ALL", "C.UTF-8");
    command.environment().remove("MAVEN_OPTS");
    command.directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = command.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException("Maven took longer than " + PATIENCE_SECONDS + " s");
    }
    String said = Files.readString(log, StandardCharsets.UTF_8);
    // All but ours: that must be found in the project's own folder.
    String missing =
        said.lines()
            .filter(line -> line.contains("in offline mode"))
            .filter(line -> !line.contains("dev.faultline"))
            .findFirst()
            .orElse("");
    assumeFalse(!missing.isEmpty(), () -> "Maven is offline and lacks an artifact: " + missing);
    return new Build(process.exitValue(), said);
  }

  private static Optional<Path> maven() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry, "mvn"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Surefire says which one the build uses.
  private static Path localRepository() {
    return Path.of(
        System.getProperty(
            "localRepository",
            Path.of(System.getProperty("user.home"), ".m2/repository").toString()));
  }

  private static String source(String name) throws IOException {
    return Files.readString(
        Tree.root().resolve("content/lessons/6-consensus/01-paxos/acceptor/" + name + ".java"));
  }

  private static List<Path> below(Path root, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }

  private static void deleteAll(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
