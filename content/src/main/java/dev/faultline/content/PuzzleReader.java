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
import dev.faultline.sim.Tool;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        "tools",
        "property",
        "shortest");
    int before = folder.findings().problems().size();
    ExerciseHead head = ExerciseHead.read(file, folder);
    List<Text> hints = folder.hints(file);
    Optional<String> preset = head.engine().flatMap(engine -> preset(file, engine, head.role()));
    Optional<String> property = head.role().flatMap(role -> property(file, role));
    Set<Tool> tools = tools(file);
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
            tools,
            property.orElseThrow(),
            strategy(
                head,
                preset.orElseThrow() + " " + tools + " " + property.orElseThrow(),
                source.orElseThrow()),
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

  private Set<Tool> tools(YamlObject file) {
    if (!file.has("tools")) {
      return Tool.all();
    }
    Map<String, Tool> known = new LinkedHashMap<>();
    for (Tool tool : Tool.values()) {
      known.put(tool.name().toLowerCase(Locale.ROOT), tool);
    }
    Set<Tool> tools = EnumSet.noneOf(Tool.class);
    List<YamlText> names = file.texts("tools");
    for (YamlText name : names) {
      Tool tool = known.get(name.value());
      if (tool == null) {
        problems.at(
            name.line(),
            "'tools': there is no '" + name.value() + "'",
            "use some of " + known.keySet());
      } else {
        tools.add(tool);
      }
    }
    if (names.isEmpty()) {
      problems.at(file.line("tools"), "'tools' is empty", "name some of " + known.keySet());
    }
    return tools.isEmpty() ? Tool.all() : tools;
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
