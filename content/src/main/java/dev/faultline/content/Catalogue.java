package dev.faultline.content;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All lessons and exercises, read and checked. Immutable.
public final class Catalogue {

  private final List<Part> parts;
  private final Map<String, Lesson> lessons;
  private final Map<String, Exercise> exercises;
  private final Map<String, Puzzle> puzzles;
  private final Map<String, AuthorStrategy> shown;
  private final Map<String, Path> folders;

  /// @param folders those of lessons by id
  Catalogue(List<Part> parts, List<Lesson> lessons, Map<String, Path> folders) {
    this.folders = Map.copyOf(folders);
    this.parts = List.copyOf(parts);
    this.lessons = new LinkedHashMap<>();
    this.exercises = new LinkedHashMap<>();
    this.puzzles = new LinkedHashMap<>();
    this.shown = new LinkedHashMap<>();
    for (Lesson lesson : lessons) {
      this.lessons.put(lesson.id(), lesson);
      lesson.exercises().forEach(exercise -> this.exercises.put(exercise.id(), exercise));
      lesson.puzzles().forEach(puzzle -> this.puzzles.put(puzzle.id(), puzzle));
      lesson.traces(Language.ZH).stream()
          .flatMap(trace -> trace.strategies().values().stream())
          .forEach(strategy -> this.shown.put(strategy.id(), strategy));
    }
  }

  /// Reads `outline.yaml` and `lessons` below `contentRoot`.
  ///
  /// @throws ContentException when anything is wrong, with every problem that was found
  public static Catalogue load(Path contentRoot) throws ContentException {
    return load(ContentFolders.only(contentRoot));
  }

  /// Reads the same below each of `folders`.
  ///
  /// @throws ContentException when anything is wrong, with every problem that was found
  public static Catalogue load(ContentFolders folders) throws ContentException {
    return new CatalogueReader(folders.all()).read();
  }

  /// The outline, in order.
  public List<Part> parts() {
    return parts;
  }

  /// The written lesson with this id.
  public Optional<Lesson> lesson(String id) {
    return Optional.ofNullable(lessons.get(id));
  }

  /// All written lessons, in the outline's order.
  public List<Lesson> lessons() {
    return List.copyOf(lessons.values());
  }

  /// The written lesson that comes next in the outline's order, where one does.
  public Optional<Lesson> after(String id) {
    return lessons.values().stream()
        .dropWhile(lesson -> !lesson.id().equals(id))
        .skip(1)
        .findFirst();
  }

  /// The exercise with this id, such as `paxos/acceptor`.
  public Optional<Exercise> exercise(String id) {
    return Optional.ofNullable(exercises.get(id));
  }

  /// All exercises, in the order of their lessons.
  public List<Exercise> exercises() {
    return List.copyOf(exercises.values());
  }

  /// The puzzle with this id, such as `paxos/short-memory`.
  public Optional<Puzzle> puzzle(String id) {
    return Optional.ofNullable(puzzles.get(id));
  }

  /// All puzzles, in the order of their lessons.
  public List<Puzzle> puzzles() {
    return List.copyOf(puzzles.values());
  }

  /// The author's strategy with this id, such as `paxos/short-memory` of a puzzle or
  /// `paxos/Forgetful` of a figure.
  public Optional<AuthorStrategy> authored(String id) {
    return puzzle(id).map(Puzzle::strategy).or(() -> Optional.ofNullable(shown.get(id)));
  }

  /// The folder of a lesson, which may be yet to come.
  public Optional<Path> folderOfLesson(String id) {
    return Optional.ofNullable(folders.get(id));
  }

  /// The folder that holds `exercise`.
  public Path folderOf(Exercise exercise) {
    return folderOf(exercise.lessonId(), exercise.id());
  }

  /// The folder that holds `puzzle`.
  public Path folderOf(Puzzle puzzle) {
    return folderOf(puzzle.lessonId(), puzzle.id());
  }

  private Path folderOf(String lesson, String id) {
    return folderOfLesson(lesson).orElseThrow().resolve(id.substring(lesson.length() + 1));
  }
}
