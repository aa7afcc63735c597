package dev.faultline.grader.process;

import dev.faultline.runner.Readiness;
import dev.faultline.runner.jail.Grant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How processes of one kind are started: the virtual machine's options, the class path, the main
/// class, an AOT cache where there is one, and what they may reach.
final class Command {

  private final String program;
  private final Surroundings surroundings;
  private final List<String> options;
  private final ClassPath classPath;
  private final String mainClass;
  private final AotCache aotCache;

  /// @param program its name, as the list of walls calls it
  Command(
      String program,
      Surroundings surroundings,
      List<String> options,
      ClassPath classPath,
      Class<?> main) {
    this.program = program;
    this.surroundings = surroundings;
    this.options = List.copyOf(options);
    this.classPath = classPath.inJars();
    this.mainClass = main.getName();
    this.aotCache = new AotCache(surroundings.cacheFolder(), classPath, options);
  }

  /// Starts one, with the AOT cache where there is one.
  Child start() throws ChildFailure {
    Optional<Path> cache = aotCache.file();
    return start(
        cache.map(file -> List.of("-XX:AOTCache=" + file)).orElse(List.of()),
        List.of(),
        cache.map(Grant::read).stream().toList());
  }

  /// What a process says when it is warm.
  void heard(Readiness readiness) {
    surroundings.jail().heard(program, readiness);
  }

  /// Starts one that is to write the AOT cache, unless there is one already.
  ///
  /// @param arguments of the main class
  Optional<Training> train(String... arguments) throws ChildFailure {
    Optional<Path> unfinished = aotCache.unfinished();
    if (unfinished.isEmpty()) {
      return Optional.empty();
    }
    Path file = unfinished.get();
    Child child =
        start(
            List.of("-XX:AOTCacheOutput=" + file),
            List.of(arguments),
            surroundings.cacheFolder().map(Command::toMakeFiles).stream().toList());
    return Optional.of(new Training(child, () -> aotCache.finish(file)));
  }

  /// A process that writes the AOT cache when it ends, and what puts the cache in its place then.
  record Training(Child child, Runnable finish) {}

  private static Grant toMakeFiles(Path folder) {
    return new Grant(folder, Grant.Access.MAKE);
  }

  private Child start(List<String> more, List<String> arguments, List<Grant> grants)
      throws ChildFailure {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(more);
    command.addAll(List.of("-cp", classPath.toString(), mainClass));
    command.addAll(arguments);
    Jail jail = surroundings.jail();
    command.addAll(jail.arguments());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    List<Grant> all = new ArrayList<>(Grants.ofVirtualMachine());
    classPath.entries().forEach(entry -> all.add(Grant.read(entry)));
    all.addAll(grants);
    return Child.start(
        () -> jail.start(builder, new Jail.Cell(program, all)), surroundings.clock());
  }
}
