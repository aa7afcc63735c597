package dev.faultline.project;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a learner's project needs of an engine, cut out of the jar that this server runs.
///
/// @param api the interfaces and records that a strategy may see
/// @param apiSources the same as sources, from which an editor shows their documentation
/// @param simulator the kernel and the engine, without the engine's own right strategy
@SuppressWarnings("ArrayRecordComponent") // Jars are never compared.
record EngineJars(byte[] api, byte[] apiSources, byte[] simulator) {

  private static final String SOURCES = "api-sources/";
  private static final String ENGINES = "dev/faultline/engine/";

  /// @param engine name of the engine, of the form `[a-z]+`
  static EngineJars of(String engine) {
    Map<String, byte[]> files = ClassFolder.of(Engine.class);
    String home = ENGINES + engine + "/";
    List<String> api = List.of("dev/faultline/api/", home + "api/");
    List<String> simulator = List.of("dev/faultline/sim/", "dev/faultline/check/", home);
    Set<String> answers = answers(engine);
    return new EngineJars(
        jar(files, "", name -> isBelow(api, name)),
        jar(files, SOURCES, name -> isBelow(api, name)),
        jar(
            files,
            "",
            name -> isBelow(simulator, name) && !isBelow(api, name) && !isAnswer(answers, name)));
  }

  /// Paths, without `.class`, of the engine's own strategies: an editor would show them to whoever
  /// asks what implements the interface.
  private static Set<String> answers(String name) {
    Engine engine = Engines.named(name);
    return engine.roles().stream()
        .map(role -> engine.plain(role.id()).create().getClass().getName().replace('.', '/'))
        .collect(Collectors.toSet());
  }

  private static boolean isAnswer(Set<String> answers, String name) {
    return answers.stream()
        .flatMap(answer -> Stream.of(answer + ".class", answer + "$"))
        .anyMatch(name::startsWith);
  }

  private static boolean isBelow(List<String> folders, String name) {
    return folders.stream().anyMatch(name::startsWith);
  }

  private static byte[] jar(Map<String, byte[]> files, String root, Predicate<String> chosen) {
    Archive jar = new Archive();
    files.forEach((path, content) -> {
      if (path.startsWith(root) && chosen.test(path.substring(root.length()))) {
        jar.with(path.substring(root.length()), content);
      }
    });
    if (jar.isEmpty()) {
      throw new IllegalStateException(
          "nothing of the engine's jar was chosen below '" + root + "'");
    }
    return jar.bytes();
  }
}
