package dev.faultline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `explore`: states of two-phase commit that a search meets in a second of processor time.
///
/// The world stands in test sources, so that it is a part of no product: it is compiled from there,
/// and run in a process of its own.
final class ExploreBench {

  private static final String FOLDER = "sandboxes/engines/src/test/java/dev/faultline/sim/search";
  private static final String MAIN = "dev.faultline.sim.search.TwoPhaseSpeed";
  private static final int FIELDS = 6;
  private static final int LEAST_PARTICIPANTS = 3;

  /// What three and four participants are held against: three and ten times what a public framework
  /// for such exercises reaches, 37 and 20 thousand.
  private static final Figure.Goal THREE = new Figure.Goal(111, 370, true);

  private static final Figure.Goal FOUR = new Figure.Goal(60, 200, true);

  private final Path home;

  /// @param home the folder of the launcher
  ExploreBench(Path home) {
    this.home = home;
  }

  /// Thousand states a second, of three and four participants, in each of the ways to search.
  List<Figure> run() throws IOException, InterruptedException {
    Map<Way, List<Double>> samples = new LinkedHashMap<>();
    Path classes = Files.createTempDirectory("faultline-bench-explore");
    String path = classes + File.pathSeparator + System.getProperty("java.class.path");
    compile(classes, path);
    Process process = start("java", List.of("-Xmx1g", "-XX:+UseSerialGC", "-cp", path, MAIN));
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line, samples);
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the search could not be measured");
    }
    List<Figure> figures = new ArrayList<>();
    samples.forEach((way, values) -> figures.add(figure(way, values)));
    return figures;
  }

  private void compile(Path classes, String path) throws IOException, InterruptedException {
    Path folder = home.resolve(FOLDER);
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", path));
    arguments.addAll(List.of("-d", classes.toString()));
    for (String source : List.of("TwoPhase.java", "TwoPhaseSpeed.java")) {
      arguments.add(folder.resolve(source).toString());
    }
    if (start("javac", arguments).waitFor() != 0) {
      throw new IllegalStateException(folder + " does not compile");
    }
  }

  private static Process start(String tool, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void take(String line, Map<Way, List<Double>> samples) {
    String[] fields = line.split(" ", -1);
    if (fields.length != FIELDS) {
      throw new IllegalStateException("not a measurement: " + line);
    }
    Way way =
        new Way(
            Integer.parseInt(fields[0]),
            fields[1],
            fields[2],
            Integer.parseInt(fields[3]),
            Integer.parseInt(fields[4]));
    if (way.participants >= LEAST_PARTICIPANTS) {
      double thousands = Double.parseDouble(fields[5]) / 1_000;
      samples.computeIfAbsent(way, w -> new ArrayList<>()).add(thousands);
    }
  }

  private static Figure figure(Way way, List<Double> values) {
    return Figure.of(
        "explore %d %s %s".formatted(way.participants, way.succession, way.part),
        "thousand a CPU second, of %,d states, depth %d".formatted(way.states, way.depth),
        values.stream().mapToDouble(Double::doubleValue).toArray(),
        way.participants == LEAST_PARTICIPANTS ? THREE : FOUR);
  }

  /// One way to search.
  ///
  /// @param succession by replay or snapshot
  /// @param part all states, or reduced
  private record Way(int participants, String succession, String part, int states, int depth) {}
}
