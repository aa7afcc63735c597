package dev.faultline.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks what lessons build on: it must exist, and there must be no circle.
final class Prerequisites {

  private final Site site;
  private final Map<String, ReadLesson> lessons = new HashMap<>();
  private final Set<String> done = new HashSet<>();

  private Prerequisites(Site site) {
    this.site = site;
  }

  /// Takes down what is wrong with the prerequisites of `lessons`, which all have been read.
  static void check(List<ReadLesson> lessons, Site site) {
    Prerequisites all = new Prerequisites(site);
    lessons.forEach(lesson -> all.lessons.put(lesson.lesson().id(), lesson));
    for (ReadLesson lesson : lessons) {
      lesson.after().forEach(id -> all.checkKnown(lesson, id));
      all.walk(lesson, new ArrayList<>());
    }
  }

  private void checkKnown(ReadLesson lesson, YamlText id) {
    if (site.lesson(id.value()).isEmpty()) {
      lesson
          .problems()
          .at(
              id.line(),
              "'after' names '" + id.value() + "', which is not in " + Outline.FILE,
              "name a lesson of the outline; it may be a planned one");
    }
  }

  /// @param path the lessons that led here, each built on the next
  private void walk(ReadLesson lesson, List<String> path) {
    if (!done.add(lesson.lesson().id())) {
      return;
    }
    path.add(lesson.lesson().id());
    for (YamlText id : lesson.after()) {
      int start = path.indexOf(id.value());
      if (start >= 0) {
        List<String> circle = new ArrayList<>(path.subList(start, path.size()));
        circle.add(id.value());
        lesson
            .problems()
            .at(
                id.line(),
                "lessons build on each other in a circle: " + String.join(" → ", circle),
                "take one of them out of 'after'");
      } else if (lessons.containsKey(id.value())) {
        walk(lessons.get(id.value()), path);
      }
    }
    path.removeLast();
  }
}
