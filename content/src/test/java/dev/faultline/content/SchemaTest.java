package dev.faultline.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas say what the readers say.
class SchemaTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String EXERCISE = read(DOCS.resolve("exercise.schema.json"));
  private static final String OUTLINE = read(DOCS.resolve("outline.schema.json"));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path directory;
  private ContentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ContentFolder(directory);
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("lessons"))) {
      return files.filter(file -> file.endsWith("exercise.yaml")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedExerciseIsTaken(Path file) {
    assertThat(complaints(EXERCISE, read(file))).isEmpty();
  }

  @Test
  void shippedOutlineIsTaken() {
    assertThat(complaints(OUTLINE, read(Path.of("outline.yaml")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exercise", "outline"})
  void schemaIsOneItself(String name) {
    String text = read(DOCS.resolve(name + ".schema.json"));
    String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
    Schema ofSchemas = REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(dialect));

    assertThat(JsonMapper.shared().readTree(text).path("$schema").asString()).isEqualTo(dialect);
    assertThat(ofSchemas.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "engine: toy        | engine: a.b.C",
        "engine: toy        | engine: Toy",
        "class: MyPlayer    | class: a.B",
        "class: MyPlayer    | class: myPlayer",
        "class: MyPlayer    | class: My-Player",
        "title: { zh: 游戏, | title: {",
        "title: { zh: 游戏, | title: { zh: '',",
        "title: { zh: 游戏, | title: { zh: [a],",
        "title: { zh: 游戏, en: Game } | title: Game",
        "steps: 1000        | steps: 0",
        "steps: 1000        | steps: many",
        "steps: 1000        | steps: -5",
        "steps: 1000        | steps: 100000001",
        "steps: 1000        | steps: 1.5",
        "steps: 1000        | steps:",
        "reveal: trace      | reveal: all",
        "reveal: trace      | reveal: Trace",
        "visible: 3         | visible: 0",
        "visible: 3         | visible: 3.5",
        "visible: 3         | visible: 10001",
        "hidden: 20         | hidden: -1",
        "visible: 3,        | exhaustive: 9,",
        "hidden: 20,        | exhaustive: 9,",
        "calm, visible: 3, hidden: 0 | small, exhaustive: 0",
        "calm, visible: 3, hidden: 0 | small, exhaustive: 500001",
        "calm, visible: 3, hidden: 0, points: 10 | small, exhaustive: 9",
        "points: 30         | points: -1",
        "points: 30         | points: 1001",
        "id: calm           | id: ' '",
        "id: calm           | id: [calm]",
        "Forgets: keeps     | Forgets: ''",
        "Forgets: keeps     | Forgets: [keeps]",
        "Forgets: keeps     | ../Forgets: keeps",
        "Forgets: keeps     | Forgets.java: keeps",
        "right: [Slow]      | right: Slow",
        "right: [Slow]      | right: [Slow.java]",
        "right: [Slow]      | right: [[Slow]]",
        "right: [Slow]      | right: ['']",
      })
  void whatTheSchemaRefusesTheReaderRefuses(String then, String now) {
    folder.replace(ContentFolder.EXERCISE, then, now);

    assertThat(problems()).isNotEmpty();
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "engine: toy        | engine: toy # the toy",
        "class: MyPlayer    | class: X",
        "steps: 1000        | steps: 100000000",
        "steps: 1000        | steps: 1",
        "reveal: trace      | reveal: property",
        "visible: 3         | visible: 10000",
        "hidden: 20         | hidden: 0",
        "calm, visible: 3, hidden: 0 | small, exhaustive: 1",
        "calm, visible: 3, hidden: 0 | small, exhaustive: 500000",
        "points: 30         | points: 0",
        "points: 30         | points: 1000",
        "visible: 1         | visible: 0",
        "Forgets: keeps     | 'Forgets': \"keeps\"",
        "right: [Slow]      | right: []",
        "- { zh: 想想*磁盘*, en: Think of the *disk* } | []",
      })
  void whatTheReaderTakesTheSchemaTakes(String then, String now) {
    folder.replace(ContentFolder.EXERCISE, then, now);

    assertThat(problems()).isEmpty();
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', /$defs/strategy",
    "'title: {', '', /$defs/both",
    "'- title: {', '- zzz: 1\n    title: {', /$defs/stage",
    "'- { id: calm', '- { zzz: 1, id: calm', /$defs/family",
    "'- { zh: 想想', '', /$defs/both"
  })
  void readerAndSchemaKnowTheSameKeys(String at, String now, String place) {
    String text = folder.read(ContentFolder.EXERCISE);
    folder.write(ContentFolder.EXERCISE, withUnknownKey(text, at, now));

    assertThat(knownToTheReader())
        .isEqualTo(keys(JsonMapper.shared().readTree(EXERCISE).at(place)));
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "kind: break        | kind: brake",
        "kind: break        | kind: [break]",
        "engine: remote     | engine: Remote",
        "class: MyCall      | class: my.Call",
        "steps: 1000        | steps: 0",
        "tools: [drop, ask] | tools: [drop, sleep]",
        "tools: [drop, ask] | tools: drop",
        "tools: [drop, ask] | tools: []",
        "- 4 drop.3         | - drop.3",
        "- 4 drop.3         | - 4 drop.x",
        "- 4 drop.3         | - [4 drop.3]",
        "preset: calm       | preset: ''",
        "property: executed-once | property: ''",
        "property: executed-once | reveal: trace",
      })
  void whatTheSchemaRefusesOfAPuzzleTheReaderRefuses(String then, String now) {
    folder.puzzle();
    assertThat(problems()).isEmpty();
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isEmpty();

    folder.replace(ContentFolder.EXERCISE, then, now);

    assertThat(problems()).isNotEmpty();
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isNotEmpty();
  }

  @Test
  void readerAndSchemaKnowTheSameKeysOfAPuzzle() {
    folder.puzzle();
    folder.write(
        ContentFolder.EXERCISE, withUnknownKey(folder.read(ContentFolder.EXERCISE), "", ""));

    assertThat(knownToTheReader())
        .isEqualTo(keys(JsonMapper.shared().readTree(EXERCISE).at("/$defs/break")));
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'parts:', 'zzz: 1\nparts:', ''",
    "'- id: one', '- zzz: 1\n    id: one', /$defs/part",
    "'{ id: first', '{ zzz: 1, id: first', /$defs/lesson"
  })
  void readerAndSchemaKnowTheSameKeysOfAnOutline(String at, String now, String place) {
    folder.replace("outline.yaml", at, now);

    assertThat(knownToTheReader()).isEqualTo(keys(JsonMapper.shared().readTree(OUTLINE).at(place)));
    assertThat(complaints(OUTLINE, folder.read("outline.yaml"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "parts:, 'standalone: maybe\nparts:'",
    "id: one, id: One",
    "id: first, id: first--one",
    "'en: First', \"en: ''\"",
    "zh: 第一, zh: [a]"
  })
  void whatTheSchemaOfOutlinesRefusesTheReaderRefuses(String then, String now) {
    folder.replace("outline.yaml", then, now);

    assertThat(folder.problems())
        .anySatisfy(problem -> assertThat(problem.file()).endsWith("outline.yaml"));
    assertThat(complaints(OUTLINE, folder.read("outline.yaml"))).isNotEmpty();
  }

  @Test
  void keyThatTheSchemaAsksForTheReaderAsksFor() {
    JsonNode schema = JsonMapper.shared().readTree(EXERCISE).at("/$defs/strategy");
    String text = folder.read(ContentFolder.EXERCISE);
    for (String key : keys(schema)) {
      folder.write(ContentFolder.EXERCISE, without(text, key));
      boolean required =
          schema.path("required").valueStream().anyMatch(each -> each.asString().equals(key));

      assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE)).isEmpty())
          .as(key)
          .isEqualTo(!required);
      assertThat(problems().stream().anyMatch(p -> p.what().contains("'" + key + "' is missing")))
          .as(key)
          .isEqualTo(required);
    }
  }

  /// What only the reader can know.
  @ParameterizedTest
  @CsvSource({
    "engine: toy, engine: nope",
    "role: player, role: referee",
    "id: calm, id: windy",
    "id: calm, id: small",
    "'visible: 3, hidden: 0', exhaustive: 9",
    "id: rough, id: calm",
    "Forgets: keeps, Forgets: holds",
    "right: [Slow], right: [Fast]"
  })
  void whatNeedsTheProgramIsTheReaders(String then, String now) {
    folder.replace(ContentFolder.EXERCISE, then, now);

    assertThat(problems()).isNotEmpty();
    assertThat(complaints(EXERCISE, folder.read(ContentFolder.EXERCISE))).isEmpty();
  }

  private static String withUnknownKey(String text, String at, String now) {
    if (at.isEmpty()) {
      return "zzz: 1\n" + text;
    }
    String replaced = now.isEmpty() ? at.replace("{", "{ zzz: 1, ") : now;
    int place = text.indexOf(at);
    return text.substring(0, place) + replaced + text.substring(place + at.length());
  }

  /// The file without the key `key` of its top and all that stands below it.
  private static String without(String text, String key) {
    return text.replaceFirst("(?m)^" + key + ":.*\\R(?:[ -].*\\R)*", "");
  }

  /// The keys that a problem names in place of the unknown one.
  private Set<String> knownToTheReader() {
    ContentProblem problem =
        folder.problems().stream()
            .filter(each -> each.what().equals("the key 'zzz' is unknown"))
            .findFirst()
            .orElseThrow();
    return new TreeSet<>(List.of(problem.fix().replace("use one of ", "").split(", ", -1)));
  }

  private static Set<String> keys(JsonNode schema) {
    return new TreeSet<>(schema.path("properties").propertyNames());
  }

  private List<ContentProblem> problems() {
    return folder.problems().stream()
        .filter(problem -> problem.file().endsWith(ContentFolder.EXERCISE))
        .toList();
  }

  private static List<String> complaints(String schema, String yaml) {
    return REGISTRY.getSchema(schema).validate(yaml, InputFormat.YAML).stream()
        .map(Object::toString)
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
