package dev.faultline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the launcher says before it builds or starts anything.
class LauncherTest {

  private static final int USAGE = 64;
  private static final int UNAVAILABLE = 69;

  private static final Path LAUNCHER = Tree.root().resolve("faultline");

  /// All that the launcher needs to get as far as looking for Maven.
  private static final List<String> TOOLS =
      List.of(
          "cat", "dirname", "find", "grep", "head", "readlink", "sed", "sha256sum", "sort", "tr");

  @TempDir private Path folder;

  private record Ended(int code, String out, String err) {}

  @Test
  void helpNamesEveryCommand() throws Exception {
    Ended help = run(LAUNCHER, "--help");

    assertThat(help.code).isZero();
    assertThat(help.out)
        .contains("serve", "test", "check", "grade", "bench", "replay", "new", "grade-all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "test", "check", "grade", "bench", "replay", "new"})
  void everyCommandHasHelp(String command) throws Exception {
    Ended help = run(LAUNCHER, command, "--help");

    assertThat(help.code).isZero();
    assertThat(help.out).startsWith("./faultline " + command);
    assertThat(help.err).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Serve", "Check", "Grade", "Bench", "Replay", "New"})
  void helpNamesEveryOptionThatTheCommandKnows(String name) throws Exception {
    Path source =
        Tree.root().resolve("backend/src/main/java/dev/faultline/cli/" + name + "Command.java");
    List<String> options =
        Pattern.compile("\"(--[a-z-]+)\"")
            .matcher(Files.readString(source))
            .results()
            .map(found -> found.group(1))
            .toList();

    Ended help = run(LAUNCHER, name.toLowerCase(Locale.ROOT), "--help");

    assertThat(options).isNotEmpty().allMatch(help.out::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense"})
  void wrongCallIsAUsageErrorOnStandardError(String command) throws Exception {
    Ended ended = command.isEmpty() ? run(LAUNCHER) : run(LAUNCHER, command);

    assertThat(ended.code).isEqualTo(USAGE);
    assertThat(ended.out).isEmpty();
    assertThat(ended.err).contains(command);
  }

  @Test
  void unknownModuleIsNamedWithThoseThatExist() throws Exception {
    Ended ended = run(LAUNCHER, "test", "nowhere");

    assertThat(ended.code).isEqualTo(USAGE);
    assertThat(ended.err).contains("'nowhere'", "grader/judge", "backend");
  }

  @Test
  void launcherIsFoundThroughLinksAndSpaces() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), LAUNCHER);
    Path linkToLink = Files.createSymbolicLink(folder.resolve("another"), Path.of("a link"));

    Ended ended = run(linkToLink, "test", "nowhere");

    assertThat(ended.err).contains("grader/judge");
    Files.delete(linkToLink);
    Files.delete(link);
  }

  @Test
  void missingMavenIsSaidWithWhatToInstall() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("empty project"));
    Files.copy(LAUNCHER, copy.resolve("faultline"));
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path wrapper =
          Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
      assertThat(wrapper.toFile().setExecutable(true)).isTrue();
    }

    Ended ended = run(tools, List.of("/bin/sh", copy.resolve("faultline").toString(), "serve"));

    assertThat(ended.code).isEqualTo(UNAVAILABLE);
    assertThat(ended.err).contains("no mvn on the path", "apt-get install maven");
  }

  private Ended run(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return run(null, command);
  }

  private Ended run(@Nullable Path onlyPath, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    if (onlyPath != null) {
      builder.environment().put("PATH", onlyPath.toString());
      builder.environment().remove("MAVEN_HOME");
    }
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
