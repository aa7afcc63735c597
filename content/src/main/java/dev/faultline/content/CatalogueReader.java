package dev.faultline.content;

import dev.faultline.content.Outline.LessonOutline;
import dev.faultline.content.Outline.PartOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads a whole content folder, and fails as a whole.
final class CatalogueReader {

  private static final String LESSONS = "lessons";

  private final Path root;
  private final Findings findings = Findings.none();

  /// Those of each lesson: lessons are read side by side.
  private final List<Findings> ofLessons = new ArrayList<>();

  CatalogueReader(Path root) {
    this.root = root;
  }

  Catalogue read() throws ContentException {
    Optional<Outline> outline = Outline.read(root, findings.problems());
    if (outline.isEmpty()) {
      throw failure();
    }
    Site site = site(outline.get());
    List<ReadLesson> lessons = lessons(outline.get(), site);
    checkAnchors(lessons);
    Prerequisites.check(lessons, site);
    if (!problems().isEmpty()) {
      throw failure();
    }
    List<Part> parts = outline.get().parts().stream().map(part -> part(part, site)).toList();
    return new Catalogue(parts, lessons.stream().map(ReadLesson::lesson).toList());
  }

  private List<ReadLesson> lessons(Outline outline, Site site) {
    List<Site.LessonFolder> written =
        outline.parts().stream()
            .flatMap(part -> part.lessons().stream())
            .flatMap(lesson -> site.lesson(lesson.id()).stream())
            .filter(Site.LessonFolder::written)
            .toList();
    List<Findings> each = written.stream().map(folder -> Findings.none()).toList();
    ofLessons.addAll(each);
    List<Optional<ReadLesson>> read =
        IntStream.range(0, written.size())
            .parallel()
            .mapToObj(i -> new LessonReader(root, site, written.get(i), each.get(i)).read())
            .toList();
    return read.stream().flatMap(Optional::stream).toList();
  }

  private ContentException failure() {
    return new ContentException(problems());
  }

  private List<ContentProblem> problems() {
    return Stream.concat(Stream.of(findings), ofLessons.stream())
        .flatMap(each -> each.problems().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Part part(PartOutline part, Site site) {
    List<Entry> entries =
        part.lessons().stream()
            .map(lesson -> {
              boolean written =
                  site.lesson(lesson.id()).map(Site.LessonFolder::written).orElse(false);
              return new Entry(lesson.id(), lesson.title(), !written);
            })
            .toList();
    return new Part(part.id(), part.title(), entries);
  }

  private Site site(Outline outline) {
    Map<String, Site.LessonFolder> lessons = new HashMap<>();
    Set<String> expected = new HashSet<>();
    for (PartOutline part : outline.parts()) {
      for (LessonOutline lesson : part.lessons()) {
        boolean written = Files.isDirectory(root.resolve(lesson.folder()));
        Set<String> exercises = written ? exercises(lesson.folder()) : Set.of();
        lessons.put(
            lesson.id(),
            new Site.LessonFolder(lesson.id(), part.id(), lesson.folder(), written, exercises));
        expected.add(lesson.folder());
      }
    }
    for (String part : namesIn(LESSONS)) {
      for (String lesson : namesIn(LESSONS + "/" + part)) {
        String folder = LESSONS + "/" + part + "/" + lesson;
        if (!expected.contains(folder)) {
          problem(folder, "the outline has no lesson in this folder", fixFor(lesson, lessons));
        }
      }
    }
    return new Site(lessons);
  }

  private static String fixFor(String folderName, Map<String, Site.LessonFolder> lessons) {
    Site.LessonFolder meant = lessons.get(folderName.replaceFirst("^[0-9]+-", ""));
    return meant == null
        ? "add the lesson to " + Outline.FILE + ", or take the folder away"
        : "rename the folder to " + meant.path();
  }

  /// Names of the exercises' folders in a lesson's folder; what else lies there is a problem.
  private Set<String> exercises(String folder) {
    Set<String> exercises = new TreeSet<>();
    for (String name : namesIn(folder)) {
      String path = folder + "/" + name;
      if (name.equals(FigureReader.FOLDER) || isLessonFile(name)) {
        continue;
      }
      if (!Files.isDirectory(root.resolve(path))) {
        problem(path, "a lesson has no such file", "take it away, or put it into a folder");
      } else if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        problem(path, "'" + name + "' is no name for an exercise", "use small letters and -");
      } else if (!Files.isRegularFile(root.resolve(path + "/" + ExerciseReader.FILE))) {
        problem(path, "the exercise has no " + ExerciseReader.FILE, "write it, or take it away");
      } else {
        exercises.add(name);
      }
    }
    return exercises;
  }

  private static boolean isLessonFile(String name) {
    return Stream.of(Language.values()).map(LessonReader::fileName).anyMatch(name::equals);
  }

  /// What lies in a folder, in order, without hidden files.
  private List<String> namesIn(String folder) {
    Path directory = root.resolve(folder);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      problem(folder, "the folder can not be read: " + e, "see that it is readable");
      return List.of();
    }
  }

  private void checkAnchors(List<ReadLesson> lessons) {
    Map<String, Lesson> byId = new HashMap<>();
    lessons.forEach(lesson -> byId.put(lesson.lesson().id(), lesson.lesson()));
    for (Anchor anchor : ofLessons.stream().flatMap(each -> each.anchors().stream()).toList()) {
      Lesson target = byId.get(anchor.lessonId());
      // A lesson that could not be read has problems of its own.
      if (target != null && !places(target).contains(anchor.id())) {
        anchor
            .problems()
            .at(
                anchor.line(),
                "the link to '#"
                    + anchor.id()
                    + "' is broken: the lesson '"
                    + target.id()
                    + "' has no such heading",
                "name one of " + places(target));
      }
    }
  }

  private static Set<String> places(Lesson lesson) {
    Set<String> places = new TreeSet<>();
    LessonText text = lesson.text(Language.ZH);
    text.headings().forEach(heading -> places.add(heading.id()));
    for (Block block : text.blocks()) {
      if (block instanceof Block.Figure figure) {
        places.add(figure.id());
      }
    }
    return places;
  }

  private void problem(String path, String what, String fix) {
    findings.problems().add(new ContentProblem(path, 1, what, fix));
  }
}
