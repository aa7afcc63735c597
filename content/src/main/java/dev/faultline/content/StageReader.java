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

  private final FileProblems problems;
  private final Optional<Role> role;
  private final List<StageText> stages = new ArrayList<>();
  private final List<FamilySpec> families = new ArrayList<>();

  /// @param role empty where it could not be read: then families are not looked up in it
  StageReader(FileProblems problems, Optional<Role> role) {
    this.problems = problems;
    this.role = role;
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
    family.allowOnly("id", "visible", "hidden", "points");
    Optional<YamlText> id = family.text("id");
    OptionalInt visible = family.number("visible", 0, RUNS_AT_MOST);
    OptionalInt hidden = family.number("hidden", 0, RUNS_AT_MOST);
    OptionalInt points = family.number("points", 0, POINTS_AT_MOST);
    if (id.isEmpty() || visible.isEmpty() || hidden.isEmpty() || points.isEmpty()) {
      return Optional.empty();
    }
    String name = id.get().value();
    int line = id.get().line();
    if (role.isPresent() && !role.get().families().contains(name)) {
      problems.at(
          line,
          "the role '" + role.get().id() + "' has no family '" + name + "'",
          "name one of " + role.get().families());
    }
    if (families.stream().anyMatch(earlier -> earlier.id().equals(name))) {
      problems.at(line, "the family '" + name + "' stands twice", "put it into one stage");
    }
    if (visible.getAsInt() + hidden.getAsInt() == 0) {
      problems.at(line, "the family '" + name + "' is never run", "raise visible or hidden");
    }
    families.add(new FamilySpec(name, visible.getAsInt(), hidden.getAsInt(), points.getAsInt()));
    return Optional.of(name);
  }
}
