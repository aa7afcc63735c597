package dev.faultline.lesson;

import dev.faultline.content.Language;
import dev.faultline.web.Renderer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The list of all lessons.
@Component
final class FrontPage {

  private final LessonViews views;
  private final Renderer renderer;

  FrontPage(LessonViews views, Renderer renderer) {
    this.views = views;
    this.renderer = renderer;
  }

  static String path(Language language) {
    return "/" + language.code() + "/";
  }

  byte[] render(Language language) {
    List<PartView> parts = views.parts(language);
    List<LessonLink> lessons = parts.stream().flatMap(part -> part.lessons().stream()).toList();
    return renderer.page(
        "home",
        language,
        path(language),
        "Faultline",
        Map.of(
            "parts",
            parts,
            "openCount",
            lessons.stream().filter(lesson -> !lesson.planned()).count(),
            "totalCount",
            lessons.size()));
  }
}
