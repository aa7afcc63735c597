package dev.faultline.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All lessons in order, written or planned, as `outline.yaml` lists them.
///
/// @param standalone whether its folder takes the place of the built-in one, rather than standing
///   beside it
record Outline(List<PartOutline> parts, boolean standalone) {

  static final String FILE = "outline.yaml";

  /// The one without lessons.
  static final Outline EMPTY = new Outline(List.of(), false);

  Outline {
    parts = List.copyOf(parts);
  }

  /// A part with its lessons.
  record PartOutline(String id, Text title, List<LessonOutline> lessons) {

    PartOutline {
      lessons = List.copyOf(lessons);
    }
  }

  /// A lesson.
  ///
  /// @param place the line that lists it, as `file:line`
  record LessonOutline(String id, Text title, String place) {}

  /// Reads `outline.yaml` below `root`.
  ///
  /// @param before what was read from other folders: its parts can be added to, its ids are taken
  static Optional<Outline> read(Path root, Outline before, List<ContentProblem> all) {
    FileProblems problems = new FileProblems(FILE, all);
    return SourceText.read(root.resolve(FILE), problems)
        .flatMap(source -> YamlFile.read(source.text(), 1, problems))
        .map(file -> new OutlineReader(root, before, problems).outline(file));
  }

  /// All lessons by id.
  Map<String, LessonOutline> byId() {
    Map<String, LessonOutline> lessons = new HashMap<>();
    parts.forEach(part -> part.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson)));
    return lessons;
  }

  /// The part with this id.
  Optional<PartOutline> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /// This and, behind it, `more`: its lessons are appended to parts that are there, its other parts
  /// to the parts. What has an id that is taken is left out.
  Outline with(Outline more) {
    Map<String, PartOutline> all = new LinkedHashMap<>();
    parts.forEach(part -> all.put(part.id(), part));
    Map<String, LessonOutline> taken = byId();
    for (PartOutline part : more.parts()) {
      PartOutline before =
          all.getOrDefault(part.id(), new PartOutline(part.id(), part.title(), List.of()));
      List<LessonOutline> lessons = new ArrayList<>(before.lessons());
      part.lessons().stream()
          .filter(lesson -> !taken.containsKey(lesson.id()))
          .forEach(lessons::add);
      all.put(part.id(), new PartOutline(part.id(), before.title(), lessons));
    }
    return new Outline(List.copyOf(all.values()), standalone);
  }
}
