package dev.faultline.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// All lessons in order, written or planned, as `outline.yaml` lists them.
record Outline(List<PartOutline> parts) {

  static final String FILE = "outline.yaml";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

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
  record LessonOutline(String id, Text title) {}

  /// All lessons by id.
  Map<String, LessonOutline> byId() {
    Map<String, LessonOutline> lessons = new HashMap<>();
    parts.forEach(part -> part.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson)));
    return lessons;
  }

  /// Reads `outline.yaml` below `root`.
  static Optional<Outline> read(Path root, List<ContentProblem> all) {
    FileProblems problems = new FileProblems(FILE, all);
    return SourceText.read(root.resolve(FILE), problems)
        .flatMap(source -> YamlFile.read(source.text(), 1, problems))
        .map(file -> new Reader(problems).outline(file));
  }

  private static final class Reader {

    private final FileProblems problems;
    private final Map<String, Integer> partLines = new HashMap<>();
    private final Map<String, Integer> lessonLines = new HashMap<>();

    Reader(FileProblems problems) {
      this.problems = problems;
    }

    Outline outline(YamlObject file) {
      file.allowOnly("parts");
      List<PartOutline> parts = new ArrayList<>();
      for (YamlObject part : file.objects("parts")) {
        part.allowOnly("id", "zh", "en", "lessons");
        Optional<String> id = id(part, partLines);
        Optional<Text> title = BothLanguages.ofKeys(part).map(BothLanguages::plain);
        List<LessonOutline> lessons = lessons(part);
        if (id.isPresent() && title.isPresent()) {
          parts.add(new PartOutline(id.get(), title.get(), lessons));
        }
      }
      return new Outline(parts);
    }

    private List<LessonOutline> lessons(YamlObject part) {
      List<LessonOutline> lessons = new ArrayList<>();
      for (YamlObject lesson : part.objects("lessons")) {
        lesson.allowOnly("id", "zh", "en");
        Optional<String> id = id(lesson, lessonLines);
        Optional<Text> title = BothLanguages.ofKeys(lesson).map(BothLanguages::plain);
        if (id.isPresent() && title.isPresent()) {
          lessons.add(new LessonOutline(id.get(), title.get()));
        }
      }
      return lessons;
    }

    private Optional<String> id(YamlObject object, Map<String, Integer> taken) {
      Optional<YamlText> text = object.text("id");
      if (text.isEmpty()) {
        return Optional.empty();
      }
      String id = text.get().value();
      int line = text.get().line();
      if (!ID.matcher(id).matches()) {
        problems.at(line, "the id '" + id + "' is not allowed", "use small letters, digits and -");
        return Optional.empty();
      }
      Integer first = taken.putIfAbsent(id, line);
      if (first != null) {
        problems.at(
            line, "the id '" + id + "' stands already in line " + first, "give each its own");
        return Optional.empty();
      }
      return Optional.of(id);
    }
  }
}
