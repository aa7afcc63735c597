package dev.faultline.bench;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.sim.Engines;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What general judges do: a cold `javac` and a cold `java` for each submission, with the same work
/// and without verifier, meter, digests' comparison or walls.
final class ColdPair implements AutoCloseable {

  private final ExerciseSpec spec;
  private final Path folder;
  private final String classPath;

  ColdPair(Work work, ExerciseSpec spec) throws IOException {
    this.spec = spec;
    folder = Files.createTempDirectory("faultline-bench");
    classPath = locationOf(Engines.class) + File.pathSeparator + locationOf(ColdRun.class);
    Files.writeString(
        folder.resolve(spec.className() + ".java"), work.exercise().reference().text());
  }

  /// Real time of one pair, in milliseconds.
  double millis() throws IOException, InterruptedException {
    long before = System.nanoTime();
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    run(
        List.of(
            bin.resolve("javac").toString(),
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            folder.resolve(spec.className() + ".java").toString()));
    run(
        Stream.concat(
                Stream.of(
                    bin.resolve("java").toString(),
                    "-cp",
                    classPath + File.pathSeparator + folder,
                    ColdRun.class.getName(),
                    spec.engine(),
                    spec.role(),
                    spec.className()),
                spec.families().stream().map(ColdPair::argument))
            .toList());
    return (System.nanoTime() - before) / 1e6;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String argument(FamilySpec family) {
    return family.id() + "=" + family.hiddenRuns();
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command.getFirst() + " ended with " + exit);
    }
  }

  private static String locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of " + type + " is no file", e);
    }
  }
}
