package dev.faultline.content;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Role;
import dev.faultline.sim.search.Searchable;
import dev.faultline.sim.search.SmallWorld;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What exercises of every kind have in their `exercise.yaml`. A part that is empty has a problem.
///
/// @param className the class that strategies declare
/// @param steps metered steps that one run may take
record ExerciseHead(
    Optional<Engine> engine,
    Optional<Role> role,
    Optional<String> className,
    Optional<Text> title,
    Optional<Text> task,
    OptionalInt steps) {

  private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final int STEPS_AT_MOST = 100_000_000;

  static ExerciseHead read(YamlObject file, ExerciseFolder folder) {
    FileProblems problems = folder.problems();
    Optional<Engine> engine = engine(file, problems);
    return new ExerciseHead(
        engine,
        engine.flatMap(found -> role(file, found, problems)),
        className(file, problems),
        BothLanguages.in(file, "title").map(BothLanguages::plain),
        BothLanguages.in(file, "task").map(folder::html),
        file.number("steps", 1, STEPS_AT_MOST));
  }

  /// Ids of the role's small worlds.
  List<String> worlds() {
    return engine.isEmpty() || role.isEmpty()
        ? List.of()
        : Searchable.worlds(engine.get(), role.get().id()).stream().map(SmallWorld::id).toList();
  }

  private static Optional<Engine> engine(YamlObject file, FileProblems problems) {
    Optional<YamlText> name = file.text("engine");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Engines.named(name.get().value()));
    } catch (IllegalArgumentException e) {
      problems.at(name.get().line(), String.valueOf(e.getMessage()), "name an engine that exists");
      return Optional.empty();
    }
  }

  private static Optional<Role> role(YamlObject file, Engine engine, FileProblems problems) {
    Optional<YamlText> name = file.text("role");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Role> role =
        engine.roles().stream().filter(r -> r.id().equals(name.get().value())).findFirst();
    if (role.isEmpty()) {
      problems.at(
          name.get().line(),
          "the engine has no role '" + name.get().value() + "'",
          "name one of " + engine.roles().stream().map(Role::id).toList());
    }
    return role;
  }

  private static Optional<String> className(YamlObject file, FileProblems problems) {
    Optional<YamlText> name = file.text("class");
    if (name.isPresent() && !CLASS.matcher(name.get().value()).matches()) {
      problems.at(
          name.get().line(),
          "'" + name.get().value() + "' is no name for a class",
          "write a simple name such as MyAcceptor");
      return Optional.empty();
    }
    return name.map(YamlText::value);
  }
}
