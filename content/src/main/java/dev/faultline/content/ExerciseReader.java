package dev.faultline.content;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads an exercise in which a strategy is to be written.
final class ExerciseReader {

  private final ExerciseFolder folder;
  private final FileProblems problems;

  ExerciseReader(ExerciseFolder folder) {
    this.folder = folder;
    this.problems = folder.problems();
  }

  /// The exercise that `file` says; empty, with problems, where a part of it can not be read.
  Optional<Exercise> read(YamlObject file) {
    file.allowOnly(
        "kind", "engine", "role", "class", "title", "task", "steps", "reveal", "stages", "hints",
        "wrong", "right");
    int before = folder.findings().problems().size();
    ExerciseHead head = ExerciseHead.read(file, folder);
    List<Text> hints = folder.hints(file);
    Optional<ExerciseSpec.Reveal> reveal = reveal(file);
    StageReader stages = new StageReader(problems, head.role(), head.worlds());
    stages.read(file);
    StrategyReader strategies = folder.strategies();
    strategies.read(file, head.role(), head.className());
    if (folder.findings().problems().size() > before) {
      return Optional.empty();
    }
    // Whatever is missing has been told.
    return Optional.of(
        new Exercise(
            folder.id(),
            folder.lesson().id(),
            head.title().orElseThrow(),
            head.task().orElseThrow(),
            spec(head, stages.families(), reveal.orElseThrow()),
            stages.stages(),
            hints,
            strategies.starter().orElseThrow().text(),
            strategies.reference().orElseThrow(),
            strategies.wrong(),
            strategies.right()));
  }

  private ExerciseSpec spec(
      ExerciseHead head, List<FamilySpec> families, ExerciseSpec.Reveal reveal) {
    ExerciseSpec unversioned =
        new ExerciseSpec(
            folder.id(),
            "",
            head.engine().orElseThrow().name(),
            head.role().orElseThrow().id(),
            head.className().orElseThrow(),
            families,
            head.steps().orElseThrow(),
            reveal);
    return ExerciseVersion.versioned(unversioned, head.engine().orElseThrow().version());
  }

  private Optional<ExerciseSpec.Reveal> reveal(YamlObject file) {
    Optional<YamlText> name = file.text("reveal");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    for (ExerciseSpec.Reveal reveal : ExerciseSpec.Reveal.values()) {
      if (reveal.name().toLowerCase(Locale.ROOT).equals(name.get().value())) {
        return Optional.of(reveal);
      }
    }
    problems.at(
        name.get().line(),
        "'reveal' is '" + name.get().value() + "'",
        "write property, or trace for the whole failing run");
    return Optional.empty();
  }
}
