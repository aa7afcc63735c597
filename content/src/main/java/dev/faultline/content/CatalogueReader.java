package dev.faultline.content;

import dev.faultline.content.Outline.PartOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads a whole content folder, and fails as a whole.
final class CatalogueReader {

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
    Site site = new SiteReader(root, findings.problems()).read(outline.get());
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
}
