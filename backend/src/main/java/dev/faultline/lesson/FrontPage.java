package dev.faultline.lesson;

import dev.faultline.content.Language;
import dev.faultline.shelf.Edition;
import dev.faultline.web.Renderer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The list of all lessons.
@Component
final class FrontPage {

  private final Renderer renderer;

  FrontPage(Renderer renderer) {
    this.renderer = renderer;
  }

  static String path(Language language) {
    return "/" + language.code() + "/";
  }

  byte[] render(Edition edition, Language language) {
    List<PartView> parts = new LessonViews(edition).parts(language);
    List<LessonLink> lessons = parts.stream().flatMap(part -> part.lessons().stream()).toList();
    List<LessonLink> open = lessons.stream().filter(lesson -> !lesson.planned()).toList();
    return renderer.page(
        "home",
        language,
        path(language),
        "Faultline",
        Map.of(
            "edition",
            edition.number(),
            "parts",
            parts,
            "openCount",
            open.size(),
            "start",
            open.stream().limit(1).toList(),
            "totalCount",
            lessons.size()));
  }
}
