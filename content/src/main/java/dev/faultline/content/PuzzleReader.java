package dev.faultline.content;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.SourceFile;
import dev.faultline.sim.Action;
import dev.faultline.sim.ActionText;
import dev.faultline.sim.Engine;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an exercise in which a wrong strategy is to be broken by hand.
final class PuzzleReader {

  /// What `kind` says of one.
  static final String KIND = "break";

  /// The wrong strategy.
  static final String SOURCE = "Flawed.java";

  private final ExerciseFolder folder;
  private final FileProblems problems;

  PuzzleReader(ExerciseFolder folder) {
    this.folder = folder;
    this.problems = folder.problems();
  }

  /// The puzzle that `file` says; empty, with problems, where a part of it can not be read.
  Optional<Puzzle> read(YamlObject file) {
    file.allowOnly(
        "kind",
        "engine",
        "role",
        "class",
        "title",
        "task",
        "steps",
        "hints",
        "preset",
        "property",
        "shortest");
    int before = folder.findings().problems().size();
    ExerciseHead head = ExerciseHead.read(file, folder);
    List<Text> hints = folder.hints(file);
    Optional<String> preset = head.engine().flatMap(engine -> preset(file, engine, head.role()));
    Optional<String> property = head.role().flatMap(role -> property(file, role));
    List<Action> shortest = shortest(file);
    Optional<SourceFile> source = folder.strategies().source(SOURCE, problems, 1, head.className());
    if (folder.findings().problems().size() > before) {
      return Optional.empty();
    }
    // Whatever is missing has been told.
    return Optional.of(
        new Puzzle(
            folder.lesson().id(),
            head.title().orElseThrow(),
            head.task().orElseThrow(),
            hints,
            preset.orElseThrow(),
            property.orElseThrow(),
            strategy(
                head, preset.orElseThrow() + " " + property.orElseThrow(), source.orElseThrow()),
            shortest));
  }

  private AuthorStrategy strategy(ExerciseHead head, String goal, SourceFile source) {
    Engine engine = head.engine().orElseThrow();
    ExerciseSpec spec =
        new ExerciseSpec(
            folder.id(),
            "",
            engine.name(),
            head.role().orElseThrow().id(),
            head.className().orElseThrow(),
            List.of(),
            head.steps().orElseThrow(),
            ExerciseSpec.Reveal.TRACE);
    String also = goal + " " + new AuthorStrategy(spec, source).print();
    return new AuthorStrategy(ExerciseVersion.versioned(spec, engine.version(), also), source);
  }

  private Optional<String> preset(YamlObject file, Engine engine, Optional<Role> role) {
    Optional<YamlText> name = file.text("preset");
    List<String> presets =
        engine.presets().stream()
            .filter(preset -> role.isEmpty() || preset.role().equals(role.get().id()))
            .map(Preset::name)
            .toList();
    if (name.isPresent() && !presets.contains(name.get().value())) {
      problems.at(
          name.get().line(),
          "the engine has no preset '" + name.get().value() + "' for this role",
          "name one of " + presets);
      return Optional.empty();
    }
    return name.map(YamlText::value);
  }

  private Optional<String> property(YamlObject file, Role role) {
    Optional<YamlText> name = file.text("property");
    List<String> properties =
        role.properties().stream()
            .filter(property -> property.kind() == Property.Kind.SAFETY)
            .map(Property::id)
            .toList();
    if (name.isPresent() && !properties.contains(name.get().value())) {
      problems.at(
          name.get().line(),
          "the role has no safety property '" + name.get().value() + "'",
          "name one of " + properties + "; in a panel nothing else can break");
      return Optional.empty();
    }
    return name.map(YamlText::value);
  }

  private List<Action> shortest(YamlObject file) {
    List<Action> actions = new ArrayList<>();
    List<YamlText> lines = file.texts("shortest");
    for (YamlText line : lines) {
      try {
        actions.add(ActionText.read(line.value()));
      } catch (IllegalArgumentException e) {
        problems.at(
            line.line(),
            "'shortest': " + e.getMessage(),
            "'./faultline seek " + folder.id() + "' prints such lines");
      }
    }
    if (lines.size() > LinkToken.MAX_ACTIONS) {
      problems.at(
          lines.getFirst().line(),
          "'shortest' has " + lines.size() + " actions",
          "a panel follows at most " + LinkToken.MAX_ACTIONS);
    }
    return actions;
  }
}
