package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Exercise;
import dev.faultline.content.Lesson;
import dev.faultline.content.Puzzle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which exercises a command is about: those that are named by id, by lesson or by a path in the
/// content; or all of the instructor's folder, or of the built-in one where there is no other.
final class ExerciseChoice {

  private final Catalogue catalogue;
  private final ContentFolders folders;

  ExerciseChoice(Catalogue catalogue, ContentFolders folders) {
    this.catalogue = catalogue;
    this.folders = folders;
  }

  /// The exercises that `names` are about. There may be none in a lesson or a folder of lessons.
  ///
  /// @throws Usage when a name is about nothing that is there
  List<Exercise> of(List<String> names) throws Usage {
    for (String name : names) {
      if (!isKnown(name)) {
        throw new Usage(
            ("'%s' names no written lesson and no exercise; there are the lessons %s,"
                    + " and the exercises %s")
                .formatted(
                    name,
                    String.join(", ", catalogue.lessons().stream().map(Lesson::id).toList()),
                    String.join(", ", Contents.exerciseIds(catalogue))));
      }
    }
    return catalogue.exercises().stream()
        .filter(exercise -> isChosen(names, place(exercise)))
        .toList();
  }

  /// The puzzles that `names` are about, each of which is about something.
  List<Puzzle> puzzlesOf(List<String> names) {
    return catalogue.puzzles().stream().filter(puzzle -> isChosen(names, place(puzzle))).toList();
  }

  private boolean isChosen(List<String> names, Place place) {
    return names.isEmpty()
        ? folders.own().map(own -> isIn(place, own)).orElse(true)
        : names.stream().anyMatch(name -> isAbout(name, place));
  }

  /// Where an exercise of whatever kind is found.
  private record Place(String id, String lesson, Path folder) {}

  private Place place(Exercise exercise) {
    return new Place(exercise.id(), exercise.lessonId(), real(catalogue.folderOf(exercise)));
  }

  private Place place(Puzzle puzzle) {
    return new Place(puzzle.id(), puzzle.lessonId(), real(catalogue.folderOf(puzzle)));
  }

  /// The lessons that `names` are about, their exercises or a path in them.
  List<Lesson> lessonsOf(List<String> names) {
    return catalogue.lessons().stream()
        .filter(lesson -> {
          Path folder = real(catalogue.folderOfLesson(lesson.id()).orElseThrow());
          return names.isEmpty()
              ? folders.own().map(own -> folder.startsWith(real(own))).orElse(true)
              : names.stream().anyMatch(name -> isAbout(name, lesson, folder));
        })
        .toList();
  }

  /// The file or folder that `name` is the path of.
  static Optional<Path> existing(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::exists);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private boolean isKnown(String name) {
    return catalogue.lesson(name).isPresent()
        || catalogue.exercises().stream().anyMatch(it -> isAbout(name, place(it)))
        || catalogue.puzzles().stream().anyMatch(it -> isAbout(name, place(it)))
        || existing(name).filter(this::isContent).isPresent();
  }

  private boolean isContent(Path path) {
    return folders.all().stream()
        .map(ExerciseChoice::real)
        .anyMatch(folder ->
            real(path).equals(folder) || real(path).startsWith(folder.resolve("lessons")));
  }

  private boolean isAbout(String name, Place place) {
    return name.equals(place.id())
        || name.equals(place.lesson())
        || existing(name).filter(this::isContent).filter(path -> isIn(place, path)).isPresent();
  }

  private boolean isAbout(String name, Lesson lesson, Path folder) {
    return name.equals(lesson.id())
        || name.startsWith(lesson.id() + "/")
        || existing(name)
            .filter(this::isContent)
            .map(ExerciseChoice::real)
            .filter(path -> folder.startsWith(path) || path.startsWith(folder))
            .isPresent();
  }

  /// Whether an exercise is in the folder `path`, or `path` in that of the exercise.
  private static boolean isIn(Place place, Path path) {
    return place.folder().startsWith(real(path)) || real(path).startsWith(place.folder());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }
}
