package dev.faultline.scaffold;

import dev.faultline.content.Exercise;
import dev.faultline.content.StageText;
import dev.faultline.content.WrongStrategy;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import dev.faultline.grader.SourceFile;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Strategies and stages that an exercise begins with.
///
/// @param className what every strategy declares
/// @param stages as they stand in `exercise.yaml`
/// @param notes what the author has to know of where they come from
record RoleStrategies(
    String className,
    String starter,
    String reference,
    Wrong wrong,
    SourceFile right,
    String stages,
    long steps,
    String reveal,
    List<String> notes) {

  private static final int STEPS = 200_000;
  private static final int ALL_POINTS = 100;
  private static final long TRIAL_STEPS = 1_000_000;
  private static final int TRIALS = 20;

  RoleStrategies {
    notes = List.copyOf(notes);
  }

  /// A strategy that must fail.
  record Wrong(String name, String source, String property) {}

  /// Those of `exercise`, which is about the same role and passes the gate.
  static RoleStrategies of(Exercise exercise) {
    ExerciseSpec spec = exercise.spec();
    WrongStrategy wrong = exercise.wrong().getFirst();
    SourceFile reference = exercise.reference();
    SourceFile right = exercise.right().isEmpty() ? reference : exercise.right().getFirst();
    StringBuilder stages = new StringBuilder();
    for (StageText stage : exercise.stages()) {
      List<FamilySpec> families =
          spec.families().stream().filter(f -> stage.families().contains(f.id())).toList();
      stages.append(stage(stage.title().zh(), stage.title().en(), families));
    }
    return new RoleStrategies(
        spec.className(),
        exercise.starter(),
        reference.text(),
        new Wrong(nameOf(wrong.source()), wrong.source().text(), wrong.property()),
        new SourceFile(right.equals(reference) ? "Another.java" : right.name(), right.text()),
        stages.toString(),
        spec.stepBudget(),
        spec.reveal().name().toLowerCase(Locale.ROOT),
        List.of(
            "starter, strategies and stages are those of "
                + exercise.id()
                + ", so it passes the gate as it stands: make them your own"));
  }

  /// Stubs, made from the interface of the role; the reference is the engine's own plain strategy
  /// where its source is below `home`.
  static RoleStrategies of(Engine engine, Role role, Path home) {
    Class<?> type = role.strategyType();
    String className = "My" + type.getSimpleName();
    StubSource stub = new StubSource(type);
    List<String> notes = new ArrayList<>();
    notes.add("no exercise has this role yet, so the starter was made from its interface");
    Optional<String> plain = plainSource(engine, role, home, className);
    notes.add(
        plain.isPresent()
            ? "Reference.java and right/Another.java are the engine's own plain strategy: write"
                + " another right one"
            : "Reference.java is a stub, since the source of the engine's plain strategy was not"
                + " found: the gate fails until it is written");
    String reference = plain.orElseGet(() -> stub.of(className, true));
    Optional<String> property = brokenByDoingNothing(engine, role);
    if (property.isEmpty()) {
      notes.add(
          "wrong/DoesNothing.java broke nothing in a trial: name the property that it breaks in"
              + " exercise.yaml, or write another");
    }
    return new RoleStrategies(
        className,
        stub.of(className, true),
        reference,
        new Wrong(
            "DoesNothing",
            stub.of(className, false),
            property.orElseGet(() -> role.properties().getFirst().id())),
        new SourceFile("Another.java", reference),
        stages(role),
        STEPS,
        "trace",
        notes);
  }

  private static String stages(Role role) {
    List<FamilySpec> families = new ArrayList<>();
    int count = role.families().size();
    for (String id : role.families()) {
      int rest = families.isEmpty() ? ALL_POINTS % count : 0;
      families.add(new FamilySpec(id, 2, 48, ALL_POINTS / count + rest));
    }
    String first = stage("待写：第一步", "To be written: a first success", families.subList(0, 1));
    return count == 1
        ? first
        : first + stage("待写：经得起故障", "To be written: through faults", families.subList(1, count));
  }

  private static String stage(String zh, String en, List<FamilySpec> families) {
    StringBuilder text =
        new StringBuilder(
            "  - title: { zh: %s, en: %s }\n    families:\n"
                .formatted(YamlWord.of(zh), YamlWord.of(en)));
    for (FamilySpec family : families) {
      text.append(
          "      - { id: %s, %s, points: %d }\n"
              .formatted(family.id(), amount(family), family.points()));
    }
    return text.toString();
  }

  private static String amount(FamilySpec family) {
    return family.isSearched()
        ? "exhaustive: " + family.mostStates()
        : "visible: %d, hidden: %d".formatted(family.visibleRuns(), family.hiddenRuns());
  }

  /// What breaks first when nothing is done, in the order in which the gate looks.
  private static Optional<String> brokenByDoingNothing(Engine engine, Role role) {
    for (String family : role.families()) {
      for (int seed = 0; seed < TRIALS; seed++) {
        Scenario scenario = new Scenario(role.id(), family, seed);
        Outcome outcome =
            engine
                .run(
                    scenario,
                    () -> StubSource.object(role.strategyType()),
                    new RunOptions(TRIAL_STEPS, false))
                .outcome();
        if (outcome instanceof Outcome.Broken broken) {
          return Optional.of(broken.property())
              .filter(id -> role.properties().stream().map(Property::id).anyMatch(id::equals));
        }
      }
    }
    return Optional.empty();
  }

  /// The source of the engine's plain strategy as a submission, where it is a class of its own.
  private static Optional<String> plainSource(
      Engine engine, Role role, Path home, String className) {
    Class<?> plain = engine.plain(role.id()).create().getClass();
    Path file =
        home.resolve("sandboxes/engines/src/main/java")
            .resolve(plain.getName().replace('.', '/') + ".java");
    if (plain.isHidden() || plain.isMemberClass() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String source = Files.readString(file);
      String name = plain.getSimpleName();
      Matcher declared =
          Pattern.compile("(?m)^(?:public )?(?:final )?class " + name + "\\b").matcher(source);
      if (!declared.find()) {
        return Optional.empty();
      }
      return Optional.of(
          declared
              .replaceFirst("public class " + name)
              .replaceFirst("(?m)^package [^;]*;\\R+", "")
              .replaceAll("\\b" + name + "\\b", className));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static String nameOf(SourceFile source) {
    return source.name().substring(0, source.name().length() - ".java".length());
  }
}
