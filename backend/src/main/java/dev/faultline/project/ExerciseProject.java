package dev.faultline.project;

import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.Secret;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

/// An exercise as the files of a Maven project. It holds the runs whose seeds are public, and
/// nothing that an answer could be read from.
final class ExerciseProject {

  private static final String LINKS = "</?a\\b[^>]*>";

  /// Keys, below `project.`, of the words that stand in the test.
  private static final List<String> WORDS =
      List.of("doc", "doc-running", "doc-told", "not-run", "written");

  private final Exercise exercise;
  private final Language language;
  private final MessageSource messages;

  /// The project's name, and that of its folder.
  private final String name;

  ExerciseProject(Exercise exercise, Language language, MessageSource messages) {
    this.exercise = exercise;
    this.language = language;
    this.messages = messages;
    this.name = exercise.id().replace('/', '-');
  }

  /// The project as a zip.
  ///
  /// @param source the class as it is so far
  byte[] zip(EngineJars jars, String source) {
    Archive zip = new Archive();
    Map<String, String> words = words();
    addRepository(zip, jars, words);
    String className = exercise.spec().className();
    zip.with(name + "/src/main/java/" + className + ".java", withUnixLines(source));
    zip.with(
        name + "/src/test/java/VisibleScenariosTest.java",
        filled("VisibleScenariosTest.txt", words));
    zip.with(
        name + "/src/test/resources/junit-platform.properties",
        filled("junit-platform.properties", words));
    zip.with(name + "/pom.xml", filled("pom.xml", words));
    zip.with(name + "/README.md", filled("README." + language.code() + ".md", words));
    zip.with(name + "/.gitignore", filled("gitignore.txt", words));
    zip.with(name + "/.gitattributes", filled("gitattributes.txt", words));
    zip.with(name + "/.mvn/maven.config", filled("maven.config.txt", words));
    return zip.bytes();
  }

  private void addRepository(Archive zip, EngineJars jars, Map<String, String> words) {
    FolderRepository repository = new FolderRepository(zip, name);
    String api = "faultline-api-" + exercise.spec().engine();
    String simulator = "faultline-simulator-" + exercise.spec().engine();
    String apiVersion = repository.add(api, jars.api());
    repository.addSources(api, apiVersion, jars.apiSources());
    words.put("api", api);
    words.put("apiVersion", apiVersion);
    words.put("simulator", simulator);
    words.put("simulatorVersion", repository.add(simulator, jars.simulator()));
  }

  private Map<String, String> words() {
    ExerciseSpec spec = exercise.spec();
    List<String> runs = runs();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("project", name);
    words.put("exercise", exercise.id());
    words.put("title", exercise.title().in(language));
    // Links of the site lead nowhere from a folder.
    words.put("task", exercise.taskHtml().in(language).replaceAll(LINKS, "").strip());
    words.put("class", spec.className());
    words.put("engine", spec.engine());
    words.put("role", spec.role());
    words.put("steps", spec.stepBudget() + "L");
    words.put("runs", String.valueOf(runs.size()));
    words.put("scenarios", String.join(",\n", runs));
    words.put("locale", language == Language.ZH ? "SIMPLIFIED_CHINESE" : "ENGLISH");
    for (String key : WORDS) {
      words.put(key, messages.getMessage("project." + key, null, language.locale()));
    }
    return words;
  }

  /// The visible runs as arguments of the test.
  private List<String> runs() {
    ExerciseSpec spec = exercise.spec();
    Messages engine = Messages.of(spec.engine(), language.locale());
    List<String> runs = new ArrayList<>();
    for (FamilySpec family : spec.families()) {
      String title = engine.render(Sentence.of("family." + family.id()));
      List<Long> seeds =
          Secret.PUBLIC.seeds(spec.id(), spec.version(), family.id(), family.visibleRuns());
      for (int i = 0; i < seeds.size(); i++) {
        runs.add(
            "        Arguments.of(%s, %d, %s, 0x%016xL)"
                .formatted(literal(title), i + 1, literal(family.id()), seeds.get(i)));
      }
    }
    return runs;
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String withUnixLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /// A file of the project with its `@words@` filled in.
  private static String filled(String file, Map<String, String> words) {
    String text;
    try {
      text = new ClassPathResource("project/" + file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("project/" + file + " is not in this installation", e);
    }
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("@" + word.getKey() + "@", word.getValue());
    }
    return text;
  }
}
