package dev.faultline.grader.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/// How processes of one kind are started: the virtual machine's options, the class path, the main
/// class, and an AOT cache where there is one.
final class Command {

  private final Jail jail;
  private final ScheduledExecutorService clock;
  private final List<String> options;
  private final ClassPath classPath;
  private final String mainClass;
  private final AotCache aotCache;

  Command(Surroundings surroundings, List<String> options, ClassPath classPath, Class<?> main) {
    this.jail = surroundings.jail();
    this.clock = surroundings.clock();
    this.options = List.copyOf(options);
    this.classPath = classPath;
    this.mainClass = main.getName();
    this.aotCache = new AotCache(surroundings.cacheFolder(), classPath, options);
  }

  /// Starts one, with the AOT cache where there is one.
  Child start() throws ChildFailure {
    return start(aotCache.option(), List.of());
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
    Child child = start(List.of("-XX:AOTCacheOutput=" + file), List.of(arguments));
    return Optional.of(new Training(child, () -> aotCache.finish(file)));
  }

  /// A process that writes the AOT cache when it ends, and what puts the cache in its place then.
  record Training(Child child, Runnable finish) {}

  private Child start(List<String> more, List<String> arguments) throws ChildFailure {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(more);
    command.addAll(List.of("-cp", classPath.toString(), mainClass));
    command.addAll(arguments);
    return Child.start(jail, command, clock);
  }
}
