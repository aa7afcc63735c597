package dev.faultline.content;

import dev.faultline.content.Outline.LessonOutline;
import dev.faultline.content.Outline.PartOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one `outline.yaml`.
final class OutlineReader {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Path root;
  private final Outline before;
  private final Map<String, LessonOutline> taken;
  private final FileProblems problems;
  private final Map<String, Integer> partLines = new HashMap<>();
  private final Map<String, Integer> lessonLines = new HashMap<>();

  /// @param root the content folder
  /// @param before what was read from other folders
  OutlineReader(Path root, Outline before, FileProblems problems) {
    this.root = root;
    this.before = before;
    this.taken = before.byId();
    this.problems = problems;
  }

  Outline outline(YamlObject file) {
    file.allowOnly("standalone", "parts");
    List<PartOutline> parts = new ArrayList<>();
    for (YamlObject part : file.objects("parts")) {
      part.allowOnly("id", "zh", "en", "lessons");
      Optional<String> id = id(part, partLines).map(YamlText::value);
      Optional<Text> title = partTitle(part, id.flatMap(before::part));
      List<LessonOutline> lessons = lessons(part);
      if (id.isPresent() && title.isPresent()) {
        parts.add(new PartOutline(id.get(), title.get(), lessons));
      }
    }
    return new Outline(parts, standalone(file));
  }

  private boolean standalone(YamlObject file) {
    if (!file.has("standalone")) {
      return false;
    }
    String value = file.text("standalone").map(YamlText::value).orElse("");
    boolean standalone = value.equals("true");
    if (!standalone && !value.equals("false")) {
      problems.at(
          file.line("standalone"), "'standalone' is '" + value + "'", "write true, or take it out");
    } else if (standalone && !before.parts().isEmpty()) {
      problems.at(
          file.line("standalone"),
          "'standalone' is only looked at when the server starts",
          "start it again, or take the line out");
    }
    return standalone;
  }

  /// A part that is there already has its title from there.
  private Optional<Text> partTitle(YamlObject part, Optional<PartOutline> there) {
    if (there.isEmpty()) {
      return BothLanguages.ofKeys(part).map(BothLanguages::plain);
    }
    Text title = there.get().title();
    for (String key : List.of("zh", "en")) {
      String known = key.equals("zh") ? title.zh() : title.en();
      if (part.has(key) && !part.text(key).map(YamlText::value).orElse("").strip().equals(known)) {
        problems.at(
            part.line(key),
            "the built-in part '" + there.get().id() + "' is called '" + known + "'",
            "take '" + key + "' out, or give your part another id");
      }
    }
    return Optional.of(title);
  }

  private List<LessonOutline> lessons(YamlObject part) {
    List<LessonOutline> lessons = new ArrayList<>();
    for (YamlObject lesson : part.objects("lessons")) {
      lesson.allowOnly("id", "zh", "en");
      Optional<YamlText> id = id(lesson, lessonLines);
      Optional<Text> title = BothLanguages.ofKeys(lesson).map(BothLanguages::plain);
      id.ifPresent(this::checkFree);
      if (id.isPresent() && title.isPresent()) {
        String place = root.resolve(Outline.FILE) + ":" + id.get().line();
        lessons.add(new LessonOutline(id.get().value(), title.get(), place));
      }
    }
    return lessons;
  }

  private void checkFree(YamlText id) {
    LessonOutline other = taken.get(id.value());
    if (other != null) {
      problems.at(
          id.line(),
          "the id '" + id.value() + "' is that of a lesson in " + other.place(),
          "give your lesson another id, and its folder the same");
    }
  }

  private Optional<YamlText> id(YamlObject object, Map<String, Integer> lines) {
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
    Integer first = lines.putIfAbsent(id, line);
    if (first != null) {
      problems.at(line, "the id '" + id + "' stands already in line " + first, "give each its own");
      return Optional.empty();
    }
    return text;
  }
}
