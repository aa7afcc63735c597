package dev.faultline.lesson;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.content.Lesson;
import dev.faultline.web.Csrf;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.Renderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// The front page, lessons, and exercises on pages of their own.
@RestController
final class LessonPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final CacheControl REVALIDATED = CacheControl.noCache().cachePublic();

  private final Catalogue catalogue;
  private final LessonViews views;
  private final Renderer renderer;
  private final CachedPages pages;
  private final FrontPage front;

  LessonPages(
      Catalogue catalogue,
      LessonViews views,
      Renderer renderer,
      CachedPages pages,
      FrontPage front) {
    this.catalogue = catalogue;
    this.front = front;
    this.views = views;
    this.renderer = renderer;
    this.pages = pages;
  }

  @GetMapping("/")
  ResponseEntity<Void> root(ServerWebExchange exchange) {
    Language language = PageLanguage.preferred(exchange.getRequest());
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create("/" + language.code() + "/"))
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GetMapping("/{language:zh|en}/")
  ResponseEntity<byte[]> home(@PathVariable String language, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    return pages
        .at(FrontPage.path(chosen), () -> front.render(chosen))
        .answer(exchange.getRequest(), PAGE, REVALIDATED);
  }

  @GetMapping("/{language:zh|en}/lessons/{lesson}")
  ResponseEntity<byte[]> lesson(
      @PathVariable String language, @PathVariable String lesson, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    Lesson found = catalogue.lesson(lesson).orElseThrow(Refusal::notFound);
    String path = "/" + chosen.code() + "/lessons/" + found.id();
    return pages
        .at(path, () -> lessonPage(found, chosen, path))
        .answer(exchange.getRequest(), PAGE, REVALIDATED);
  }

  @GetMapping("/{language:zh|en}/exercises/{lesson}/{exercise}")
  ResponseEntity<byte[]> exercise(
      @PathVariable String language,
      @PathVariable String lesson,
      @PathVariable String exercise,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    Exercise found = catalogue.exercise(lesson + "/" + exercise).orElseThrow(Refusal::notFound);
    byte[] page =
        renderer.page(
            "exercise",
            chosen,
            "/" + chosen.code() + "/exercises/" + found.id(),
            found.title().in(chosen),
            Map.of("exercise", views.exercise(found, chosen), "_csrf", Csrf.token(exchange)));
    return ResponseEntity.ok().contentType(PAGE).body(page);
  }

  private byte[] lessonPage(Lesson lesson, Language language, String path) {
    return renderer.page(
        "lesson",
        language,
        path,
        lesson.text(language).title(),
        Map.of("lesson", views.lesson(lesson, language), "parts", views.parts(language)));
  }
}
