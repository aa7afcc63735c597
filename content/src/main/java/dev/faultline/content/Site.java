package dev.faultline.content;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What there is to link to, known before any text is read.
///
/// @param lessons by id, written and planned
record Site(Map<String, LessonFolder> lessons) {

  Site {
    lessons = Map.copyOf(lessons);
  }

  /// A lesson's folder.
  ///
  /// @param root the content folder
  /// @param path below `root`; a planned lesson's is where it will stand, without numbers
  /// @param written whether it is there
  /// @param exercises names of the exercises' folders in it
  record LessonFolder(
      String id, String partId, Path root, String path, boolean written, Set<String> exercises) {

    LessonFolder {
      exercises = Collections.unmodifiableSet(new TreeSet<>(exercises));
    }

    /// Whether it stands in the folder `other`; of a planned lesson, whether it may come to.
    private boolean standsIn(Path otherRoot, String other) {
      if (!root.equals(otherRoot)) {
        return false;
      }
      return written ? path.equals(other) : path.equals(FolderName.withoutNumbers(other));
    }
  }

  Optional<LessonFolder> lesson(String id) {
    return Optional.ofNullable(lessons.get(id));
  }

  /// The lesson that stands, or will stand, in the folder `path` below the content folder `root`.
  Optional<LessonFolder> lessonIn(Path root, String path) {
    return lessons.values().stream().filter(lesson -> lesson.standsIn(root, path)).findFirst();
  }
}
