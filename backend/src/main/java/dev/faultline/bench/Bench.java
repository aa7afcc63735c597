package dev.faultline.bench;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs benchmarks and tells their figures.
public final class Bench {

  /// Names of the benchmarks, in the order in which they are run.
  public static final List<String> NAMES =
      List.of(
          "simulator",
          "meter",
          "verdict",
          "runner",
          "throughput",
          "shrink",
          "check",
          "ping",
          "diagram",
          "panel",
          "explore",
          "start");

  private static final String BEGIN = "<!-- bench:begin -->";
  private static final String END = "<!-- bench:end -->";

  private final Path home;
  private final Catalogue catalogue;
  private final Work work;

  /// @param home the folder of the launcher
  /// @param catalogue whose exercises are the work
  public Bench(Path home, Catalogue catalogue) {
    this.home = home;
    this.catalogue = catalogue;
    work = new Work(exercise("paxos/acceptor"));
  }

  /// Runs the benchmarks `names` and returns their report, as Markdown or JSON.
  public String run(List<String> names, boolean json)
      throws IOException, ReflectiveOperationException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (String name : names) {
      switch (name) {
        case "simulator" -> figures.add(new SimulatorBench(work).run());
        case "verdict" -> figures.addAll(new VerdictBench(work).run());
        case "runner" -> figures.addAll(new RunnerBench(work).run());
        case "meter" -> figures.addAll(new MeterBench().run());
        case "throughput" -> figures.add(new ThroughputBench(work).run());
        case "shrink" -> figures.add(new ShrinkBench(work).run());
        case "check" -> figures.add(new CheckBench(exercise("paxos/node")).run());
        case "ping" -> figures.add(new PingBench(new Work(exercise("hello-fault/coffee"))).run());
        case "diagram" -> figures.add(new DiagramBench().run());
        case "panel" -> figures.addAll(new PanelBench(home, catalogue).run());
        case "explore" -> figures.addAll(new ExploreBench(home).run());
        case "start" -> figures.add(new StartBench(home).run());
        default -> throw new IllegalArgumentException("there is no benchmark '" + name + "'");
      }
    }
    return json ? json(figures) : markdown(figures);
  }

  /// Puts `report` in place of the figures in `docs/benchmarks.md`.
  public void write(String report) throws IOException {
    Path file = home.resolve("docs/benchmarks.md");
    String text = Files.readString(file);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    String after = text.substring(text.indexOf(END));
    Files.writeString(file, text.substring(0, from) + "\n" + report + after);
  }

  private Exercise exercise(String id) {
    return catalogue
        .exercise(id)
        .orElseThrow(() -> new IllegalStateException("there is no exercise " + id));
  }

  private static String markdown(List<Figure> figures) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%s, %s, %d cores, Java %s.%n%n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version")));
    out.append("| name | median | 10 % to 90 % | unit | rounds | due | aim | |\n");
    out.append("| --- | ---: | ---: | --- | ---: | ---: | ---: | --- |\n");
    for (Figure figure : figures) {
      out.append(
          "| `%s` | %s | %s to %s | %s | %d | %s | %s | %s |%n"
              .formatted(
                  figure.name(),
                  Figure.number(figure.median()),
                  Figure.number(figure.low()),
                  Figure.number(figure.high()),
                  figure.unit(),
                  figure.rounds(),
                  Figure.number(figure.goal().due()),
                  Figure.number(figure.goal().aim()),
                  figure.standing()));
    }
    return out.toString();
  }

  private static String json(List<Figure> figures) {
    return figures.stream()
        .map(figure ->
            String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"unit\":\"%s\",\"rounds\":%d,\"median\":%s,\"low\":%s,\"high\":%s}",
                figure.name(),
                figure.unit(),
                figure.rounds(),
                figure.median(),
                figure.low(),
                figure.high()))
        .collect(java.util.stream.Collectors.joining(",\n ", "[", "]\n"));
  }
}
