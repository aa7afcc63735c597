package dev.faultline.bench;

import dev.faultline.sim.Meter;
import dev.faultline.sim.StrategyLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Main class of the process in which {@link MeterBench} compares metered code with plain code,
/// under the options of a runner. Arguments: the folders of the plain and of the metered classes,
/// the name of the class, how many rounds. It prints the ratio of each round on a line.
final class MeterRun {

  private static final long BUDGET = 1L << 50;
  private static final int WARM_UP_ROUNDS = 6;

  private MeterRun() {}

  public static void main(String[] words) throws IOException, ReflectiveOperationException {
    Supplier<?> plain = load(Path.of(words[0]), words[2]);
    Supplier<?> metered = load(Path.of(words[1]), words[2]);
    for (int round = -WARM_UP_ROUNDS; round < Integer.parseInt(words[3]); round++) {
      long before = System.nanoTime();
      Object expected = plain.get();
      long between = System.nanoTime();
      Meter.begin(BUDGET);
      Object got = metered.get();
      long after = System.nanoTime();
      if (!expected.equals(got)) {
        throw new IllegalStateException("plain: " + expected + ", metered: " + got);
      }
      if (round >= 0) {
        System.out.println((after - between) / (double) (between - before));
      }
    }
  }

  private static Supplier<?> load(Path folder, String name)
      throws IOException, ReflectiveOperationException {
    Map<String, byte[]> classes = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String className = file.getFileName().toString().replace(".class", "");
        classes.put(className, Files.readAllBytes(file));
      }
    }
    var constructor = new StrategyLoader(classes).loadClass(name).getDeclaredConstructor();
    constructor.setAccessible(true);
    return (Supplier<?>) constructor.newInstance();
  }
}
