package dev.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeAllTest {

  private static final Path ACCEPTOR =
      Path.of("..", "content", "lessons", "6-consensus", "01-paxos", "acceptor");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void everySubmissionHasALineWhateverIsInIt() throws Exception {
    Path table = elsewhere.resolve("out.csv");
    copy("Reference.java", folder.resolve("zoë.java"));
    copy("Starter.java", folder.resolve("=1+1.java"));
    copy("wrong/PromisesBeforeSync.java", Files.createDirectory(folder.resolve("two, files")));
    Files.writeString(folder.resolve("two, files/Other.java"), "class Other {}");
    Files.createDirectory(folder.resolve("empty"));
    Files.write(folder.resolve("latin.java"), new byte[] {'/', '/', (byte) 0xe4});
    Files.writeString(folder.resolve("readme.txt"), "not a submission");
    Files.writeString(folder.resolve(".hidden.java"), "not a submission");

    int code = run("paxos/acceptor", folder.toString(), "--csv", table.toString());

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isZero();
    List<String> lines = Files.readAllLines(table);
    assertThat(lines.getFirst())
        .isEqualTo(
            "submission,verdict,reason,score,family,property,exerciseVersion,codeHash,digest");
    assertThat(lines.subList(1, lines.size()))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("'=1+1.java,failed,property,0,calm,promise-kept,"),
            line -> assertThat(line).startsWith("empty,rejected,compile,0,,,"),
            line -> assertThat(line).startsWith("latin.java,rejected,compile,0,,,"),
            line ->
                assertThat(line)
                    .startsWith("\"two, files\",failed,property,")
                    .contains(",crash-at-io,promise-survives-crash,"),
            line -> assertThat(line).startsWith("zoë.java,passed,,100,,,"));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("5 submissions: 1 passed, 2 failed, 2 rejected, 0 inconclusive; written to ");
  }

  @Test
  void tableThatCanNotBeWrittenIsSaidFirst() throws Exception {
    copy("Reference.java", folder.resolve("A.java"));

    // Before anything is judged: that the exercise does not exist is not even seen.
    int code = run("paxos/nothing", folder.toString(), "--csv", "/nowhere/out.csv");

    assertThat(code).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("'/nowhere/out.csv' can not be written");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("A.java"));
    }
  }

  @Test
  void exerciseThatDoesNotExistIsNamedWithThoseThatDo() throws Exception {
    copy("Reference.java", folder.resolve("A.java"));

    assertThat(run("paxos/nothing", folder.toString(), "--csv", "x.csv")).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("there is no exercise 'paxos/nothing'", "paxos/acceptor");
  }

  @Test
  void folderWithoutSubmissionsIsSaid() {
    int code = run("paxos/acceptor", folder.toString(), "--csv", "x.csv");

    assertThat(code).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds no submission");
  }

  private static void copy(String strategy, Path to) throws IOException {
    Path from = ACCEPTOR.resolve(strategy);
    Files.copy(from, Files.isDirectory(to) ? to.resolve(from.getFileName()) : to);
  }

  private int run(String... words) {
    List<String> line =
        Stream.concat(
                Stream.of("grade-all", "--secret", "ab".repeat(32), "--content", "../content"),
                Stream.of(words))
            .toList();
    Console console = new Console(new PrintStream(out, true), new PrintStream(err, true));
    return Main.run(line, console).orElseThrow();
  }
}
