package dev.faultline.scaffold;

import dev.faultline.scaffold.OutlineText.Part;
import dev.faultline.scaffold.OutlineText.Title;
import dev.faultline.scaffold.Scaffold.Change;
import dev.faultline.scaffold.Scaffold.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A lesson of all parts that a lesson has, in both languages, with a sentence in each that says
/// what belongs there.
public final class LessonScaffold {

  private static final String OUTLINE = "outline.yaml";

  private final Path content;
  private final Optional<Path> builtIn;

  /// @param content the content folder
  /// @param builtIn the folder that it stands beside; empty where it stands alone
  public LessonScaffold(Path content, Optional<Path> builtIn) {
    this.content = content;
    this.builtIn = builtIn;
  }

  /// Titles that the author gave.
  public record Titles(Optional<String> zh, Optional<String> en) {}

  /// The scaffold of `name`: an id, or `PART/ID`.
  public Scaffold of(String name, Titles titles) throws ScaffoldException {
    String[] words = name.split("/", -1);
    if (words.length > 2) {
      throw new ScaffoldException("'" + name + "' is neither a lesson's id nor PART/ID");
    }
    String id = ScaffoldName.id("lesson", words[words.length - 1]);
    Optional<String> asked =
        words.length == 2 ? Optional.of(ScaffoldName.id("part", words[0])) : Optional.empty();
    Optional<Path> there = new LessonFolders(content).lesson(id);
    if (there.isPresent()) {
      throw new ScaffoldException(
          "the lesson '" + id + "' is there already, in '" + there.get() + "'");
    }
    if (beside().flatMap(outline -> outline.partOf(id)).isPresent()) {
      throw new ScaffoldException(
          "the id '" + id + "' is that of a built-in lesson; give yours another, such as my-" + id);
    }
    Found outline = outline();
    Title listed =
        outline.text().partOf(id).stream()
            .flatMap(part -> part.lessons().stream())
            .filter(lesson -> lesson.id().equals(id))
            .findFirst()
            .orElse(new Title(id, ScaffoldName.inWords(id), ScaffoldName.inWords(id)));
    Title lesson =
        new Title(
            id,
            ScaffoldName.title(titles.zh().orElse(listed.zh())),
            ScaffoldName.title(titles.en().orElse(listed.en())));
    return in(outline, asked, lesson);
  }

  /// What stands in the outline now, and whether there is one.
  private record Found(OutlineText text, String written, boolean there) {}

  private Found outline() throws ScaffoldException {
    Path file = content.resolve(OUTLINE);
    if (Files.exists(file)) {
      String text = read(file);
      return new Found(OutlineText.read(text), text, true);
    }
    if (builtIn.isEmpty()) {
      throw new ScaffoldException("there is no '" + file + "'");
    }
    String empty = Template.named("lesson/" + OUTLINE).filled(Map.of());
    return new Found(OutlineText.read(empty), empty, false);
  }

  /// The outline that the folder stands beside.
  private Optional<OutlineText> beside() throws ScaffoldException {
    return builtIn.isEmpty()
        ? Optional.empty()
        : Optional.of(OutlineText.read(read(builtIn.get().resolve(OUTLINE))));
  }

  private static String read(Path file) throws ScaffoldException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ScaffoldException("'" + file + "' can not be read as UTF-8: " + e.getMessage());
    }
  }

  private Scaffold in(Found outline, Optional<String> asked, Title lesson)
      throws ScaffoldException {
    Optional<Part> planned = outline.text().partOf(lesson.id());
    String part = part(outline.text(), planned, asked, lesson.id());
    String text = outline.written();
    if (planned.isEmpty()) {
      text =
          outline.text().part(part).isPresent()
              ? outline.text().with(part, lesson)
              : outline.text().with(newPart(part), lesson);
    }
    List<NewFile> files = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    if (!outline.there()) {
      files.add(new NewFile(content.resolve(OUTLINE), text));
    } else if (!text.equals(outline.written())) {
      changes.add(new Change(content.resolve(OUTLINE), outline.written(), text));
    }
    Path folder = folder(OutlineText.read(text), part, lesson.id());
    Map<String, String> words = Map.of("id", lesson.id());
    for (String language : List.of("zh", "en")) {
      String title = language.equals("zh") ? lesson.zh() : lesson.en();
      files.add(
          new NewFile(
              folder.resolve("lesson." + language + ".md"),
              Template.named("lesson/lesson." + language + ".md")
                  .filled(
                      Map.of(
                          "id",
                          lesson.id(),
                          "title",
                          JsonMapper.shared().writeValueAsString(title)))));
      String figure = "first." + language + ".svg";
      files.add(
          new NewFile(
              folder.resolve("figures").resolve(figure),
              Template.named("lesson/" + figure).filled(words)));
    }
    return new Scaffold(files, changes, next(lesson.id()));
  }

  private static String part(
      OutlineText outline, Optional<Part> planned, Optional<String> asked, String id)
      throws ScaffoldException {
    if (planned.isPresent()) {
      String listed = planned.get().id();
      if (asked.isPresent() && !asked.get().equals(listed)) {
        throw new ScaffoldException(
            "the lesson '%s' is planned in the part '%s'; write '%s/%s'"
                .formatted(id, listed, listed, id));
      }
      return listed;
    }
    if (asked.isPresent()) {
      return asked.get();
    }
    if (outline.parts().size() == 1) {
      return outline.parts().getFirst().id();
    }
    throw new ScaffoldException(
        "the outline does not list '%s' yet, so say in which part it stands: ./faultline new lesson PART/%s; parts: %s, or a new one"
            .formatted(id, id, String.join(", ", outline.parts().stream().map(Part::id).toList())));
  }

  /// A part that the built-in outline has already has its titles from there.
  private Title newPart(String id) throws ScaffoldException {
    boolean known = beside().flatMap(outline -> outline.part(id)).isPresent();
    String title = known ? "" : ScaffoldName.inWords(id);
    return new Title(id, title, title);
  }

  private Path folder(OutlineText outline, String part, String id) throws ScaffoldException {
    List<String> parts = outline.parts().stream().map(Part::id).toList();
    List<String> lessons = outline.part(part).orElseThrow().ids();
    return new LessonFolders(content)
        .part(part, parts.indexOf(part) + 1)
        .resolve("%02d-%s".formatted(lessons.indexOf(id) + 1, id));
  }

  private List<String> next(String id) {
    String option = builtIn.isPresent() ? " --content " + content : "";
    return List.of(
        "write what each sentence asks for, in both languages; titles stand in " + OUTLINE + " too",
        "./faultline serve" + option + " shows it at /en/lessons/" + id,
        "./faultline new exercise " + id + "/NAME --engine NAME" + option + " adds an exercise",
        "./faultline check" + option + " says what is wrong, by file and line");
  }
}
