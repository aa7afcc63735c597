package dev.faultline.scaffold;

import dev.faultline.scaffold.Scaffold.NewFile;
import dev.faultline.sim.Engines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// An engine that works: one node that asks and one, under test, that answers. Everything an engine
/// has is there once, to be made into something else.
public final class EngineScaffold {

  private static final List<String> MAIN =
      List.of(
          "package-info.java",
          "api/package-info.java",
          "api/Question.java",
          "api/Answer.java",
          "api/Answerer.java",
          "NameEngine.java",
          "Family.java",
          "AnswerScene.java",
          "AskerNode.java",
          "AnswererNode.java",
          "AnswerMonitor.java",
          "AnswerProperty.java",
          "PlainAnswerer.java",
          "AnswerTelling.java");

  private static final List<String> BUNDLES =
      List.of("messages_en.properties", "messages_zh.properties");

  private static final List<String> TESTS =
      List.of("NameEngineTest.java", "AnswerMonitorTest.java");

  private final Path home;

  /// @param home the folder of the launcher
  public EngineScaffold(Path home) {
    this.home = home;
  }

  /// The scaffold of the engine `name`.
  public Scaffold of(String name) throws ScaffoldException {
    ScaffoldName.engine(name);
    Path sources = home.resolve("sandboxes/engines/src");
    Path main = sources.resolve("main/java/dev/faultline/engine").resolve(name);
    if (Files.exists(main) || isThere(name)) {
      throw new ScaffoldException("there is an engine '" + name + "' already");
    }
    if (!Files.isDirectory(sources)) {
      throw new ScaffoldException(
          "an engine is a part of the program, and there are no sources in '" + home + "'");
    }
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Map<String, String> words = Map.of("name", name, "Name", capital);
    List<NewFile> files =
        java.util.stream.Stream.of(
                files("main", MAIN, main, words),
                files(
                    "main",
                    BUNDLES,
                    sources.resolve("main/resources/dev/faultline/engine").resolve(name),
                    words),
                files(
                    "test",
                    TESTS,
                    sources.resolve("test/java/dev/faultline/engine").resolve(name),
                    words))
            .flatMap(List::stream)
            .toList();
    return new Scaffold(files, List.of(), next(name, capital));
  }

  private static boolean isThere(String name) {
    try {
      Engines.named(name);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static List<NewFile> files(
      String kind, List<String> names, Path folder, Map<String, String> words) {
    return names.stream()
        .map(name ->
            new NewFile(
                folder.resolve(name.replaceFirst("^Name", words.get("Name"))),
                Template.named("engine/" + kind + "/" + name).filled(words)))
        .toList();
  }

  private static List<String> next(String name, String capital) {
    return List.of(
        "./faultline test sandboxes/engines runs its tests, which pass as they stand",
        "begin with the interface in api/, then Family and AnswerMonitor; say in package-info what"
            + " is modelled, what is not, and after which papers",
        "raise VERSION in "
            + capital
            + "Engine with every change that can change a trace, and refresh the golden digests",
        "./faultline new exercise LESSON/NAME --engine " + name + " makes an exercise of it");
  }
}
