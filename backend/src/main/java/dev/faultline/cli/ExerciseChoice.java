package dev.faultline.cli;

import dev.faultline.content.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Which exercises a command is about: all, or those that are named by id, by lesson or by a path
/// in the content.
final class ExerciseChoice {

  private ExerciseChoice() {}

  /// Those of `exercises` that `names` are about; all when there are no names.
  ///
  /// @throws Usage when a name is about none of them
  static List<Exercise> below(List<String> names, Path content, List<Exercise> exercises)
      throws Usage {
    if (names.isEmpty()) {
      return exercises;
    }
    for (String name : names) {
      if (exercises.stream().noneMatch(exercise -> isAbout(name, content, exercise))) {
        throw new Usage(
            "'"
                + name
                + "' names no exercise; there are: "
                + String.join(", ", exercises.stream().map(Exercise::id).toList()));
      }
    }
    return exercises.stream()
        .filter(exercise -> names.stream().anyMatch(name -> isAbout(name, content, exercise)))
        .toList();
  }

  private static boolean isAbout(String name, Path content, Exercise exercise) {
    if (name.equals(exercise.id()) || name.equals(exercise.lessonId())) {
      return true;
    }
    Path path = Path.of(name);
    return Files.exists(path) && isBelow(path, content, exercise);
  }

  /// Folders are named `6-consensus/01-paxos/acceptor`: number and id.
  private static boolean isBelow(Path path, Path content, Exercise exercise) {
    Path inside =
        content.toAbsolutePath().normalize().relativize(path.toAbsolutePath().normalize());
    if (inside.startsWith("..")) {
      return false;
    }
    String place =
        "/" + inside.toString().replace('\\', '/').replaceAll("(^|/)[0-9]+-", "$1") + "/";
    String folder = exercise.id().substring(exercise.lessonId().length() + 1);
    return place.equals("//")
        || place.equals("/lessons/")
        || place.contains("/" + exercise.lessonId() + "/" + folder + "/")
        || place.endsWith("/" + exercise.lessonId() + "/");
  }
}
