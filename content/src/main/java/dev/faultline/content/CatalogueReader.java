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

/// Reads whole content folders, and fails as a whole.
final class CatalogueReader {

  private final List<Path> roots;

  /// What was found so far, each in one folder: lessons are read side by side.
  private final List<InFolder> found = new ArrayList<>();

  private record InFolder(Path root, Findings findings) {}

  /// @param roots content folders; each may build on those before it
  CatalogueReader(List<Path> roots) {
    this.roots = roots;
  }

  Catalogue read() throws ContentException {
    Outline outline = Outline.EMPTY;
    Map<String, Site.LessonFolder> folders = new HashMap<>();
    for (Path root : roots) {
      List<ContentProblem> problems = findingsIn(root).problems();
      Optional<Outline> read = Outline.read(root, outline, problems);
      if (read.isEmpty()) {
        throw failure();
      }
      new SiteReader(root, problems).read(read.get()).forEach(folders::putIfAbsent);
      outline = outline.with(read.get());
    }
    return read(outline, new Site(folders));
  }

  private Catalogue read(Outline outline, Site site) throws ContentException {
    List<ReadLesson> lessons = lessons(outline, site);
    checkAnchors(lessons);
    Prerequisites.check(lessons, site);
    if (!problems().isEmpty()) {
      throw failure();
    }
    List<Part> parts = outline.parts().stream().map(part -> part(part, site)).toList();
    Map<String, Path> places = new HashMap<>();
    site.lessons().forEach((id, folder) -> places.put(id, folder.root().resolve(folder.path())));
    return new Catalogue(parts, lessons.stream().map(ReadLesson::lesson).toList(), places);
  }

  private List<ReadLesson> lessons(Outline outline, Site site) {
    List<Site.LessonFolder> written =
        outline.parts().stream()
            .flatMap(part -> part.lessons().stream())
            .flatMap(lesson -> site.lesson(lesson.id()).stream())
            .filter(Site.LessonFolder::written)
            .toList();
    List<Findings> each = written.stream().map(folder -> findingsIn(folder.root())).toList();
    List<Optional<ReadLesson>> read =
        IntStream.range(0, written.size())
            .parallel()
            .mapToObj(i -> new LessonReader(site, written.get(i), each.get(i)).read())
            .toList();
    return read.stream().flatMap(Optional::stream).toList();
  }

  private ContentException failure() {
    return new ContentException(problems());
  }

  private Findings findingsIn(Path root) {
    Findings findings = Findings.none();
    found.add(new InFolder(root, findings));
    return findings;
  }

  private List<ContentProblem> problems() {
    return found.stream()
        .flatMap(
            each -> each.findings().problems().stream().map(problem -> problem.in(each.root())))
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
    List<Anchor> anchors =
        found.stream().flatMap(each -> each.findings().anchors().stream()).toList();
    for (Anchor anchor : anchors) {
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
      } else if (block instanceof Block.Trace trace) {
        places.add(trace.figure().id());
      }
    }
    return places;
  }
}
