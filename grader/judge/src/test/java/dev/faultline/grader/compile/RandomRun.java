package dev.faultline.grader.compile;

import dev.faultline.runner.ClassFile;
import dev.faultline.sim.Meter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What comes of a random program, in this process or in another one.
///
/// @param answer what it answers
/// @param steps what it cost
record RandomRun(String answer, long steps) {

  private static final long BUDGET = 500_000_000;

  /// Verified and metered.
  static RandomRun metered(String source) {
    List<ClassFile> classes = Compiled.metered(source);
    Meter.begin(BUDGET);
    String answer = String.valueOf(Compiled.load(classes).get());
    return new RandomRun(answer, Meter.used());
  }

  /// What it answers as plain Java.
  static String plain(String source) {
    List<ClassFile> classes = Compiled.plain("Sample", Supplier.class, source);
    return String.valueOf(Compiled.load(classes).get());
  }

  /// Answers and costs of the programs of these seeds, a line for each.
  static String lines(int seeds) {
    return LongStream.range(0, seeds)
        .mapToObj(seed -> seed + " " + metered(RandomProgram.of(Choices.ofSeed(seed))))
        .map(line -> line.replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  /// Prints the lines of as many seeds as its argument says.
  public static void main(String[] arguments) {
    System.out.print(lines(Integer.parseInt(arguments[0])));
  }
}
