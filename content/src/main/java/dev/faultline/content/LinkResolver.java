package dev.faultline.content;

import dev.faultline.content.markdown.Surroundings;
import dev.faultline.content.markdown.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The surroundings of one lesson's text in one language: resolves its links.
///
/// @param lesson the lesson that the text belongs to
/// @param isWhole whether it is the lesson's text, and not a task of it
/// @param anchors takes what can be checked only when all lessons are read
record LinkResolver(
    Site site,
    Site.LessonFolder lesson,
    Language language,
    FileProblems problems,
    boolean isWhole,
    List<Anchor> anchors)
    implements Surroundings {

  private static final Pattern LESSON = Pattern.compile("lesson:([^#]*)(?:#(.*))?");
  private static final Pattern EXERCISE = Pattern.compile("exercise:([^/#]*)/([^/#]*)");
  private static final Pattern FILE =
      Pattern.compile("([^:?#]+/)lesson\\.(?:zh|en)\\.md(?:#(.*))?");
  private static final String WAYS =
      "write lesson:ID, exercise:LESSON/NAME, #heading, a path to a lesson's file, or https://…";

  @Override
  public void problem(int line, String what, String fix) {
    problems.at(line, what, fix);
  }

  @Override
  public Target target(String link, int line) {
    if (link.startsWith("#")) {
      return here(link.substring(1), line);
    }
    if (link.startsWith("https://") || link.startsWith("http://")) {
      return elsewhere(link, line);
    }
    Matcher lessonLink = LESSON.matcher(link);
    if (lessonLink.matches()) {
      Optional<Site.LessonFolder> target = site.lesson(lessonLink.group(1));
      return target
          .map(found -> to(found, lessonLink.group(2), line))
          .orElseGet(() ->
              broken(
                  link,
                  line,
                  "there is no lesson '" + lessonLink.group(1) + "' in " + Outline.FILE));
    }
    Matcher exerciseLink = EXERCISE.matcher(link);
    if (exerciseLink.matches()) {
      return toExercise(link, exerciseLink.group(1), exerciseLink.group(2), line);
    }
    Matcher fileLink = FILE.matcher(link);
    if (fileLink.matches()) {
      return toFile(link, fileLink.group(1), fileLink.group(2), line);
    }
    return broken(link, line, "that is no kind of link that leads anywhere");
  }

  private Target here(String id, int line) {
    if (lesson.exercises().contains(id)) {
      return isWhole
          ? new Target.Address("#exercise-" + lesson.id() + "-" + id)
          : new Target.Address(exercisePath(lesson.id(), id));
    }
    anchors.add(new Anchor(problems, line, lesson.id(), id));
    return new Target.Address(isWhole ? "#" + id : lessonPath(lesson.id()) + "#" + id);
  }

  private Target to(
      Site.LessonFolder target, @org.jspecify.annotations.Nullable String id, int line) {
    if (!target.written()) {
      return new Target.Planned();
    }
    if (id == null) {
      return new Target.Address(lessonPath(target.id()));
    }
    anchors.add(new Anchor(problems, line, target.id(), id));
    return new Target.Address(lessonPath(target.id()) + "#" + id);
  }

  private Target toExercise(String link, String lessonId, String name, int line) {
    boolean there =
        site.lesson(lessonId).map(found -> found.exercises().contains(name)).orElse(false);
    return there
        ? new Target.Address(exercisePath(lessonId, name))
        : broken(link, line, "there is no exercise '" + lessonId + "/" + name + "'");
  }

  private Target toFile(
      String link, String folder, @org.jspecify.annotations.Nullable String id, int line) {
    try {
      Path path = Path.of(lesson.path()).resolve(folder).normalize();
      Optional<Site.LessonFolder> target =
          site.lessonIn(lesson.root(), path.toString().replace('\\', '/'));
      if (target.isPresent()) {
        return to(target.get(), id, line);
      }
    } catch (InvalidPathException e) {
      // Told below, as any other path that leads nowhere.
    }
    return broken(link, line, "there is no lesson in that folder");
  }

  private Target elsewhere(String link, int line) {
    try {
      if (new URI(link).getHost() != null) {
        return new Target.Address(link);
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    return broken(link, line, "that is no web address");
  }

  private Target broken(String link, int line, String why) {
    problems.at(line, "the link '" + link + "' is broken: " + why, WAYS);
    return new Target.Broken();
  }

  private String lessonPath(String id) {
    return "/" + language.code() + "/lessons/" + id;
  }

  private String exercisePath(String lessonId, String name) {
    return "/" + language.code() + "/exercises/" + lessonId + "/" + name;
  }
}
