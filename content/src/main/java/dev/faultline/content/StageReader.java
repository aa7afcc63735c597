package dev.faultline.content;

import dev.faultline.grader.FamilySpec;
import dev.faultline.sim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the stages of an exercise and the families in them.
final class StageReader {

  private static final int RUNS_AT_MOST = 10_000;
  private static final int POINTS_AT_MOST = 1_000;

  /// More take longer than anybody waits, and more memory than a runner has.
  private static final int STATES_AT_MOST = 500_000;

  private final FileProblems problems;
  private final Optional<Role> role;
  private final List<String> worlds;
  private final List<StageText> stages = new ArrayList<>();
  private final List<FamilySpec> families = new ArrayList<>();

  /// @param role empty where it could not be read: then families are not looked up in it
  /// @param worlds ids of its small worlds
  StageReader(FileProblems problems, Optional<Role> role, List<String> worlds) {
    this.problems = problems;
    this.role = role;
    this.worlds = worlds;
  }

  /// In order.
  List<StageText> stages() {
    return stages;
  }

  /// Those of all stages, in order.
  List<FamilySpec> families() {
    return families;
  }

  /// Reads the key `stages`.
  void read(YamlObject file) {
    for (YamlObject stage : file.objects("stages")) {
      stage.allowOnly("title", "families");
      Optional<Text> title = BothLanguages.in(stage, "title").map(BothLanguages::plain);
      List<String> ids = new ArrayList<>();
      for (YamlObject family : stage.objects("families")) {
        family(family).ifPresent(ids::add);
      }
      if (ids.isEmpty()) {
        problems.at(stage.line(), "the stage has no family", "give it at least one");
      }
      title.ifPresent(text -> stages.add(new StageText(text, ids)));
    }
    if (file.has("stages") && families.isEmpty()) {
      problems.at(file.line("stages"), "there is no stage", "write at least one");
    } else if (families.stream().mapToInt(FamilySpec::points).sum() == 0 && !families.isEmpty()) {
      problems.at(
          file.line("stages"), "all points together are 0", "give at least one family points");
    }
  }

  private Optional<String> family(YamlObject family) {
    family.allowOnly("id", "visible", "hidden", "exhaustive", "points");
    Optional<YamlText> id = family.text("id");
    Optional<FamilySpec> spec = family.has("exhaustive") ? searched(family, id) : run(family, id);
    spec.ifPresent(families::add);
    return spec.map(FamilySpec::id);
  }

  private Optional<FamilySpec> run(YamlObject family, Optional<YamlText> id) {
    OptionalInt visible = family.number("visible", 0, RUNS_AT_MOST);
    OptionalInt hidden = family.number("hidden", 0, RUNS_AT_MOST);
    OptionalInt points = family.number("points", 0, POINTS_AT_MOST);
    if (id.isEmpty() || visible.isEmpty() || hidden.isEmpty() || points.isEmpty()) {
      return Optional.empty();
    }
    String name = id.get().value();
    int line = id.get().line();
    if (worlds.contains(name)) {
      problems.at(
          line,
          "'" + name + "' is a small world, which is searched and has no runs",
          "write exhaustive: 200000 in the place of visible and hidden");
    } else if (role.isPresent() && !role.get().families().contains(name)) {
      problems.at(
          line,
          "the role '" + role.get().id() + "' has no family '" + name + "'",
          "name one of " + role.get().families());
    }
    checkTwice(id.get());
    if (visible.getAsInt() + hidden.getAsInt() == 0) {
      problems.at(line, "the family '" + name + "' is never run", "raise visible or hidden");
    }
    return Optional.of(
        new FamilySpec(name, visible.getAsInt(), hidden.getAsInt(), points.getAsInt()));
  }

  private Optional<FamilySpec> searched(YamlObject family, Optional<YamlText> id) {
    OptionalInt states = family.number("exhaustive", 1, STATES_AT_MOST);
    OptionalInt points = family.number("points", 0, POINTS_AT_MOST);
    for (String key : List.of("visible", "hidden")) {
      if (family.has(key)) {
        problems.at(
            family.line(key),
            "a search has no runs, and '" + key + "' counts some",
            "take '" + key + "' away, or 'exhaustive'");
      }
    }
    if (id.isEmpty() || states.isEmpty() || points.isEmpty()) {
      return Optional.empty();
    }
    String name = id.get().value();
    if (role.isPresent() && !worlds.contains(name)) {
      problems.at(
          id.get().line(),
          "the role '" + role.get().id() + "' has no small world '" + name + "' to be searched",
          worlds.isEmpty()
              ? "it has none: write visible and hidden in the place of exhaustive"
              : "name one of " + worlds);
    }
    checkTwice(id.get());
    return Optional.of(FamilySpec.searched(name, states.getAsInt(), points.getAsInt()));
  }

  private void checkTwice(YamlText id) {
    if (families.stream().anyMatch(earlier -> earlier.id().equals(id.value()))) {
      problems.at(
          id.line(), "the family '" + id.value() + "' stands twice", "put it into one stage");
    }
  }
}
