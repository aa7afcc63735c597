package dev.faultline.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A hostile submission: a class that is named after its file and implements an acceptor.
///
/// A file begins with two lines, `// wall: WALL` and `// tries: WHAT`; a wall is what {@link
/// Walls#of} makes of a verdict.
///
/// @param family what it is an example of
/// @param name of the class
/// @param wall the one that must stop it
/// @param tries what would happen without that wall
/// @param source the whole file
record Attack(String family, String name, String wall, String tries, String source) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "attacks");
  private static final String WALL = "// wall: ";
  private static final String TRIES = "// tries: ";

  /// The most steps of one run, as most exercises of the site have it.
  static final long STEP_BUDGET = 400_000;

  /// Families that get as many steps as the greediest exercise has: what a step does not pay for
  /// then counts most.
  private static final Set<String> GREEDY = Set.of("work", "memory", "recursion");

  private static final long GREEDY_BUDGET = 6_000_000;

  /// All of them, in the order of their families and names.
  static List<Attack> all() {
    List<Attack> all = new ArrayList<>(GeneratedAttacks.ALL);
    for (Path file : javaFiles(FOLDER)) {
      all.add(of(file));
    }
    return List.copyOf(all);
  }

  /// The files of a folder and of the folders in it.
  static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can not be read", e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can not be read", e);
    }
  }

  /// The exercise of `Acceptors`, solved by a class of this name.
  static ExerciseSpec exercise(String className, long stepBudget) {
    ExerciseSpec spec = Acceptors.exercise(ExerciseSpec.Reveal.TRACE);
    return new ExerciseSpec(
        spec.id(),
        spec.version(),
        spec.engine(),
        spec.role(),
        className,
        spec.families(),
        stepBudget,
        spec.reveal());
  }

  Submission submission() {
    long stepBudget = GREEDY.contains(family) ? GREEDY_BUDGET : STEP_BUDGET;
    return new Submission(
        exercise(name, stepBudget),
        List.of(new SourceFile(name + ".java", source)),
        Submission.Mode.SUBMIT);
  }

  /// As `FAMILY/NAME`.
  @Override
  public String toString() {
    return family + "/" + name;
  }

  private static Attack of(Path file) {
    String source = text(file);
    List<String> lines = source.lines().limit(2).toList();
    if (lines.size() < 2 || !lines.get(0).startsWith(WALL) || !lines.get(1).startsWith(TRIES)) {
      throw new IllegalStateException(
          file + " must begin with '" + WALL + "…' and '" + TRIES + "…'");
    }
    String fileName = file.getFileName().toString();
    return new Attack(
        FOLDER.relativize(file).getName(0).toString(),
        fileName.substring(0, fileName.length() - ".java".length()),
        lines.get(0).substring(WALL.length()).strip(),
        lines.get(1).substring(TRIES.length()).strip(),
        source);
  }
}
