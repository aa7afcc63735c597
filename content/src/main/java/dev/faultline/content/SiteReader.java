package dev.faultline.content;

import dev.faultline.content.Outline.LessonOutline;
import dev.faultline.content.Outline.PartOutline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds the folders of the lessons that an outline lists, by their names without numbers.
final class SiteReader {

  static final String LESSONS = "lessons";

  private final Path root;
  private final List<ContentProblem> problems;
  private final Map<String, Site.LessonFolder> lessons = new HashMap<>();

  /// @param root the content folder
  SiteReader(Path root, List<ContentProblem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /// The lessons of `outline` by id, which is that of this folder.
  Map<String, Site.LessonFolder> read(Outline outline) {
    Map<String, String> partFolders = byId(LESSONS, "part");
    for (PartOutline part : outline.parts()) {
      String folder = partFolders.remove(part.id());
      addPart(outline, part, Optional.ofNullable(folder));
    }
    for (String folder : partFolders.values()) {
      if (Files.isDirectory(root.resolve(folder))) {
        problem(
            folder,
            "the outline has no part '" + FolderName.idOf(nameOf(folder)) + "'",
            "add the part to " + Outline.FILE + ", or take the folder away");
      }
    }
    return lessons;
  }

  private void addPart(Outline outline, PartOutline part, Optional<String> partFolder) {
    Map<String, String> found = partFolder.map(f -> byId(f, "lesson")).orElseGet(Map::of);
    for (LessonOutline lesson : part.lessons()) {
      String planned = LESSONS + "/" + part.id() + "/" + lesson.id();
      String folder = found.getOrDefault(lesson.id(), planned);
      boolean written = found.containsKey(lesson.id()) && Files.isDirectory(root.resolve(folder));
      Set<String> exercises = written ? exercises(folder) : Set.of();
      lessons.put(
          lesson.id(),
          new Site.LessonFolder(lesson.id(), part.id(), root, folder, written, exercises));
    }
    found.forEach((id, folder) -> {
      if (part.lessons().stream().noneMatch(lesson -> lesson.id().equals(id))) {
        problem(
            folder,
            "the outline has no lesson '" + id + "' in the part '" + part.id() + "'",
            fixFor(outline, id));
      }
    });
  }

  private static String fixFor(Outline outline, String id) {
    return outline.parts().stream()
        .filter(part -> part.lessons().stream().anyMatch(lesson -> lesson.id().equals(id)))
        .findFirst()
        .map(part -> "move it into the folder of the part '" + part.id() + "', where it is listed")
        .orElse("add the lesson to " + Outline.FILE + ", or take the folder away");
  }

  /// What lies in `folder`: paths by the ids that their names stand for, in the listing's order.
  ///
  /// @param what is looked for there, for messages
  private Map<String, String> byId(String folder, String what) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : Listing.names(root, folder, problems)) {
      String path = folder + "/" + name;
      String first = found.putIfAbsent(FolderName.idOf(name), path);
      if (first != null) {
        problem(
            path,
            "the " + what + " '" + FolderName.idOf(name) + "' has another folder: " + first,
            "keep one of them; the number in front is no part of the name");
      }
    }
    return found;
  }

  /// Names of the exercises' folders in a lesson's folder; what else lies there is a problem.
  private Set<String> exercises(String folder) {
    Set<String> exercises = new TreeSet<>();
    for (String name : Listing.names(root, folder, problems)) {
      String path = folder + "/" + name;
      if (name.equals(FigureReader.FOLDER)
          || name.equals(LessonRuns.FOLDER)
          || isLessonFile(name)) {
        continue;
      }
      if (!Files.isDirectory(root.resolve(path))) {
        problem(path, "a lesson has no such file", "take it away, or put it into a folder");
      } else if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        problem(path, "'" + name + "' is no name for an exercise", "use small letters and -");
      } else if (!Files.isRegularFile(root.resolve(path + "/" + ExerciseFolder.FILE))) {
        problem(path, "the exercise has no " + ExerciseFolder.FILE, "write it, or take it away");
      } else {
        exercises.add(name);
      }
    }
    return exercises;
  }

  private static boolean isLessonFile(String name) {
    return Stream.of(Language.values()).map(LessonReader::fileName).anyMatch(name::equals);
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void problem(String path, String what, String fix) {
    problems.add(new ContentProblem(path, 1, what, fix));
  }
}
