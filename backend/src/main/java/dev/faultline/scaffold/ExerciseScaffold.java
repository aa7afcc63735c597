package dev.faultline.scaffold;

import dev.faultline.content.Exercise;
import dev.faultline.scaffold.Scaffold.Change;
import dev.faultline.scaffold.Scaffold.NewFile;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import dev.faultline.sim.search.Searchable;
import dev.faultline.sim.search.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An exercise inside a lesson: every key, a starter, a reference, a wrong and a right strategy,
/// and its place in the lesson's text.
public final class ExerciseScaffold {

  private static final String SCHEMA = "exercise.schema.json";

  private final Path content;
  private final Path home;
  private final List<Exercise> known;

  /// @param content the content folder
  /// @param home the folder of the launcher, where engines' sources and the schema are looked for
  /// @param known exercises that a new one may begin with
  public ExerciseScaffold(Path content, Path home, List<Exercise> known) {
    this.content = content;
    this.home = home;
    this.known = List.copyOf(known);
  }

  /// The scaffold of `id`, which is of the form `LESSON/NAME`.
  public Scaffold of(String id, Optional<String> engineName, Optional<String> roleName)
      throws ScaffoldException {
    String[] words = id.split("/", -1);
    if (words.length != 2) {
      throw new ScaffoldException("'" + id + "' is not of the form LESSON/NAME, as paxos/learner");
    }
    String lesson = ScaffoldName.id("lesson", words[0]);
    String name = ScaffoldName.exercise(words[1]);
    Path lessonFolder =
        new LessonFolders(content)
            .lesson(lesson)
            .orElseThrow(() ->
                new ScaffoldException(
                    "no lesson '%s' is written in '%s'; make it with ./faultline new lesson %s"
                        .formatted(lesson, content, lesson)));
    Engine engine = engine(lesson, engineName);
    Role role = role(engine, lesson, roleName);
    RoleStrategies strategies =
        known.stream()
            .filter(exercise -> isAbout(exercise, engine, role))
            .findFirst()
            .map(RoleStrategies::of)
            .orElseGet(() -> RoleStrategies.of(engine, role, home));
    Path folder = lessonFolder.resolve(name);
    List<NewFile> files = new ArrayList<>();
    String modeline = modeline(folder, files);
    files.add(
        new NewFile(
            folder.resolve("exercise.yaml"),
            Template.named("exercise/exercise.yaml")
                .filled(words(id, engine, role, strategies, modeline))));
    files.add(new NewFile(folder.resolve("Starter.java"), strategies.starter()));
    files.add(new NewFile(folder.resolve("Reference.java"), strategies.reference()));
    RoleStrategies.Wrong wrong = strategies.wrong();
    files.add(new NewFile(folder.resolve("wrong/" + wrong.name() + ".java"), wrong.source()));
    files.add(
        new NewFile(
            folder.resolve("right/" + strategies.right().name()), strategies.right().text()));
    List<Change> changes = new ArrayList<>();
    for (String language : List.of("zh", "en")) {
      changes.add(placed(lessonFolder.resolve("lesson." + language + ".md"), name));
    }
    return new Scaffold(files, changes, next(id, strategies));
  }

  private Engine engine(String lesson, Optional<String> asked) throws ScaffoldException {
    Optional<String> name =
        asked.or(() ->
            known.stream()
                .filter(exercise -> exercise.lessonId().equals(lesson))
                .findFirst()
                .map(exercise -> exercise.spec().engine()));
    if (name.isEmpty()) {
      throw new ScaffoldException("say for which engine: --engine NAME; " + inUse());
    }
    try {
      return Engines.named(name.get());
    } catch (IllegalArgumentException e) {
      throw new ScaffoldException(e.getMessage() + "; " + inUse());
    }
  }

  private String inUse() {
    return "exercises so far use: "
        + known.stream()
            .map(e -> e.spec().engine() + " (role " + e.spec().role() + ")")
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private Role role(Engine engine, String lesson, Optional<String> asked) throws ScaffoldException {
    List<Role> roles = engine.roles();
    List<String> ids = roles.stream().map(Role::id).toList();
    if (asked.isPresent()) {
      return roles.stream()
          .filter(role -> role.id().equals(asked.get()))
          .findFirst()
          .orElseThrow(() ->
              new ScaffoldException(
                  "the engine '%s' has no role '%s'; it has: %s"
                      .formatted(engine.name(), asked.get(), String.join(", ", ids))));
    }
    if (roles.size() == 1) {
      return roles.getFirst();
    }
    return known.stream()
        .filter(exercise -> exercise.lessonId().equals(lesson))
        .flatMap(exercise -> roles.stream().filter(role -> isAbout(exercise, engine, role)))
        .findFirst()
        .orElseThrow(() ->
            new ScaffoldException(
                "say for which role of the engine '%s': --role, one of %s"
                    .formatted(engine.name(), String.join(", ", ids))));
  }

  private static boolean isAbout(Exercise exercise, Engine engine, Role role) {
    return exercise.spec().engine().equals(engine.name())
        && exercise.spec().role().equals(role.id());
  }

  private static Map<String, String> words(
      String id, Engine engine, Role role, RoleStrategies strategies, String modeline) {
    String title = ScaffoldName.inWords(id.substring(id.indexOf('/') + 1));
    String right = strategies.right().name();
    List<String> worlds =
        Searchable.worlds(engine, role.id()).stream().map(SmallWorld::id).toList();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("modeline", modeline);
    words.put("id", id);
    words.put("engine", engine.name());
    words.put("role", role.id());
    words.put("class", strategies.className());
    words.put("interface", role.strategyType().getSimpleName());
    words.put("titleZh", YamlWord.of("待写：" + title));
    words.put("titleEn", YamlWord.of(title));
    words.put("steps", String.valueOf(strategies.steps()));
    words.put("reveal", strategies.reveal());
    words.put("families", String.join(", ", role.families()));
    words.put("worlds", worlds.isEmpty() ? "none" : String.join(", ", worlds));
    words.put("stages", strategies.stages());
    words.put(
        "properties", String.join(", ", role.properties().stream().map(Property::id).toList()));
    words.put("wrong", strategies.wrong().name());
    words.put("property", strategies.wrong().property());
    words.put("right", right.substring(0, right.length() - ".java".length()));
    return words;
  }

  /// The first line of `exercise.yaml`, by which editors find the schema. A folder of the author's
  /// own gets a copy of it, so that the path holds wherever the folder goes.
  private String modeline(Path folder, List<NewFile> files) throws ScaffoldException {
    Path shipped = home.resolve("docs").resolve(SCHEMA);
    if (!Files.isRegularFile(shipped)) {
      return "";
    }
    Path schema = shipped;
    if (!absolute(content).startsWith(absolute(home))) {
      schema = content.resolve(SCHEMA);
      if (!Files.exists(schema)) {
        files.add(new NewFile(schema, read(shipped)));
      }
    }
    String path = absolute(folder).relativize(absolute(schema)).toString().replace('\\', '/');
    return "# yaml-language-server: $schema=" + path + "\n";
  }

  /// The text of a lesson with the exercise behind its last one, else in its section `exercise`,
  /// else before `field`, else at the end.
  private static Change placed(Path lesson, String name) throws ScaffoldException {
    String text = read(lesson);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = last(lines, ":::exercise ");
    if (at < 0) {
      at = endOf(lines, "{#exercise}");
    }
    if (at < 0) {
      int field = last(lines, "## ", "{#field}");
      at = field < 0 ? lines.size() - 1 : field - 1;
    }
    while (at > 0 && lines.get(at).isBlank()) {
      at--;
    }
    lines.addAll(at + 1, List.of("", ":::exercise " + name));
    String placed = String.join("\n", lines);
    return new Change(lesson, text, placed.endsWith("\n") ? placed : placed + "\n");
  }

  /// The last line before the heading that follows the one with `id`; -1 where there is none.
  private static int endOf(List<String> lines, String id) {
    int heading = last(lines, "## ", id);
    if (heading < 0) {
      return -1;
    }
    int at = heading + 1;
    while (at < lines.size() && !lines.get(at).startsWith("## ")) {
      at++;
    }
    return at - 1;
  }

  private static int last(List<String> lines, String start, String... also) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (line.startsWith(start) && List.of(also).stream().allMatch(line::contains)) {
        return i;
      }
    }
    return -1;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String read(Path file) throws ScaffoldException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ScaffoldException("'" + file + "' can not be read as UTF-8: " + e.getMessage());
    }
  }

  private List<String> next(String id, RoleStrategies strategies) {
    List<String> next = new ArrayList<>(strategies.notes());
    next.add("write title, task and hints in exercise.yaml, in both languages");
    String option = absolute(content).startsWith(absolute(home)) ? "" : " --content " + content;
    next.add("./faultline check " + id + option + " proves it, and says what is missing");
    return next;
  }
}
