package dev.faultline.content;

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
  /// @param path below the content folder; a planned lesson's is where it will stand
  /// @param written whether it is there
  /// @param exercises names of the exercises' folders in it
  record LessonFolder(
      String id, String partId, String path, boolean written, Set<String> exercises) {

    LessonFolder {
      exercises = java.util.Collections.unmodifiableSet(new TreeSet<>(exercises));
    }
  }

  Optional<LessonFolder> lesson(String id) {
    return Optional.ofNullable(lessons.get(id));
  }

  /// The lesson that stands, or will stand, in the folder `path`.
  Optional<LessonFolder> lessonIn(String path) {
    return lessons.values().stream().filter(lesson -> lesson.path().equals(path)).findFirst();
  }
}
