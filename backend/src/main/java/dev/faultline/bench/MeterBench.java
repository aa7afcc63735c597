package dev.faultline.bench;

import dev.faultline.grader.JudgeOptions;
import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Pipeline;
import dev.faultline.grader.compile.Source;
import dev.faultline.grader.process.ClassPath;
import dev.faultline.grader.process.Runners;
import dev.faultline.grader.shadow.ShadowJar;
import dev.faultline.runner.ClassFile;
import dev.faultline.sim.Engines;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `meter`: the time of metered code as a ratio to that of the same code as javac made it, in one
/// process with the options of a runner, in turn within each round.
final class MeterBench {

  private static final int ROUNDS = 25;
  private static final String NAME = "Sample";

  private static final List<Program> PROGRAMS =
      List.of(
          new Program(
              "meter, sieve",
              new Figure.Goal(1.6, 1.2, false),
              """
              boolean[] composite = new boolean[1_000_000];
              int primes = 0;
              for (int i = 2; i < composite.length; i++) {
                if (!composite[i]) {
                  primes++;
                  for (long j = (long) i * i; j < composite.length; j += i) {
                    composite[(int) j] = true;
                  }
                }
              }
              return "" + primes;
              """),
          new Program(
              "meter, map",
              new Figure.Goal(1.8, 1.4, false),
              """
              Map<Integer, Integer> counts = new HashMap<>();
              for (int i = 0; i < 200_000; i++) {
                counts.merge(i * 31 % 5_003, 1, Integer::sum);
              }
              long sum = 0;
              for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                sum += entry.getKey() * (long) entry.getValue();
              }
              return "" + sum;
              """),
          new Program(
              "meter, fib",
              new Figure.Goal(3.5, 2, false),
              """
              return "" + fib(24);
              }

              private int fib(int n) {
                return n < 2 ? n : fib(n - 1) + fib(n - 2);
              """),
          new Program(
              "shadow",
              new Figure.Goal(1.8, 1.4, false),
              """
              List<Integer> list = new ArrayList<>();
              for (int i = 0; i < 20_000; i++) {
                list.add(i * 7919 % 20_011);
              }
              list.sort(Comparator.naturalOrder());
              TreeMap<Integer, Integer> tree = new TreeMap<>();
              for (int i : list) {
                tree.put(i, i + 1);
              }
              Deque<Integer> queue = new ArrayDeque<>(list);
              PriorityQueue<Integer> heap = new PriorityQueue<>(list);
              long sum = 0;
              while (!queue.isEmpty()) {
                sum += queue.poll() ^ heap.poll();
              }
              Set<Integer> set = new LinkedHashSet<>(list);
              set.retainAll(tree.headMap(10_000).keySet());
              return "" + sum + set.size() + list.stream().mapToInt(i -> i % 7).sum();
              """));

  /// @param body of a method that returns a text
  private record Program(String name, Figure.Goal goal, String body) {

    private String source() {
      return """
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      public class Sample implements Supplier<String> {
        public String get() {
      %s  }
      }
      """
          .formatted(body);
    }
  }

  /// The ratios.
  List<Figure> run() throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (Program program : PROGRAMS) {
      double[] ratios = ratios(program);
      figures.add(Figure.of(program.name(), "of plain", ratios, program.goal()));
    }
    return figures;
  }

  private static double[] ratios(Program program) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("faultline-bench");
    try {
      Path shadows = ClassPath.shadows(JudgeOptions.defaults().cacheFolder());
      Path plain = Files.createDirectory(folder.resolve("plain"));
      Path metered = Files.createDirectory(folder.resolve("metered"));
      Path source = Files.writeString(folder.resolve(NAME + ".java"), program.source());
      output(List.of(tool("javac"), "-d", plain.toString(), source.toString()));
      for (ClassFile made : metered(program, shadows)) {
        Files.write(metered.resolve(made.name() + ".class"), made.bytes());
      }
      List<String> command = new ArrayList<>(List.of(tool("java")));
      command.addAll(Runners.options());
      ClassPath own = ClassPath.of(Engines.class, MeterRun.class);
      command.addAll(
          List.of(
              "-cp",
              own + File.pathSeparator + shadows,
              MeterRun.class.getName(),
              plain.toString(),
              metered.toString(),
              NAME,
              String.valueOf(ROUNDS)));
      return output(command).lines().mapToDouble(Double::parseDouble).toArray();
    } finally {
      delete(folder);
    }
  }

  private static List<ClassFile> metered(Program program, Path shadows) throws IOException {
    CompileRequest request =
        new CompileRequest(
            NAME, Supplier.class.getName(), List.of(new Source(NAME + ".java", program.source())));
    CompileReply reply = new Pipeline(ShadowJar.index(shadows)).handle(request);
    if (reply instanceof CompileReply.Compiled compiled) {
      return compiled.classes();
    }
    throw new IllegalStateException(program.name() + " does not compile: " + reply);
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command.getFirst() + " ended with " + exit);
    }
    return output;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
