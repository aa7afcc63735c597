package dev.faultline.lesson;

import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.content.Lesson;
import dev.faultline.content.Puzzle;
import dev.faultline.explore.Figures;
import dev.faultline.explore.Panels;
import dev.faultline.shelf.Edition;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.CachedBytes;
import dev.faultline.web.Csrf;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.Renderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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

  private final Shelf shelf;
  private final Renderer renderer;
  private final CachedPages pages;
  private final FrontPage front;
  private final Figures figures;

  LessonPages(Shelf shelf, Renderer renderer, CachedPages pages, FrontPage front, Figures figures) {
    this.shelf = shelf;
    this.figures = figures;
    this.front = front;
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
    Edition edition = shelf.current();
    return pages
        .at(edition, FrontPage.path(chosen), () -> front.render(edition, chosen))
        .answer(exchange.getRequest(), PAGE, REVALIDATED);
  }

  @GetMapping("/{language:zh|en}/lessons/{lesson}")
  ResponseEntity<byte[]> lesson(
      @PathVariable String language, @PathVariable String lesson, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    Edition edition = shelf.current();
    Lesson found = edition.catalogue().lesson(lesson).orElseThrow(Refusal::notFound);
    String path = "/" + chosen.code() + "/lessons/" + found.id();
    return pages
        .completeAt(edition, path, () -> lessonPage(edition, found, chosen, path))
        .answer(exchange.getRequest(), PAGE, REVALIDATED);
  }

  @GetMapping("/{language:zh|en}/exercises/{lesson}/{exercise}")
  ResponseEntity<byte[]> exercise(
      @PathVariable String language,
      @PathVariable String lesson,
      @PathVariable String exercise,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    Edition edition = shelf.current();
    String id = lesson + "/" + exercise;
    Optional<Puzzle> puzzle = edition.catalogue().puzzle(id);
    if (puzzle.isPresent()) {
      return ResponseEntity.status(HttpStatus.FOUND)
          .location(URI.create(Panels.address(puzzle.get(), chosen)))
          .build();
    }
    Exercise found = edition.catalogue().exercise(id).orElseThrow(Refusal::notFound);
    byte[] page =
        renderer.page(
            "exercise",
            chosen,
            "/" + chosen.code() + "/exercises/" + found.id(),
            found.title().in(chosen),
            Map.of(
                "edition",
                edition.number(),
                "exercise",
                new LessonViews(edition).exercise(found, chosen),
                "_csrf",
                Csrf.token(exchange)));
    return ResponseEntity.ok().contentType(PAGE).body(page);
  }

  private CachedPages.Rendered lessonPage(
      Edition edition, Lesson lesson, Language language, String path) {
    LessonViews views = new LessonViews(edition);
    LessonView view = views.lesson(lesson, language, figures);
    byte[] page =
        renderer.page(
            "lesson",
            language,
            path,
            lesson.text(language).title(),
            Map.of("edition", edition.number(), "lesson", view, "parts", views.parts(language)));
    return new CachedPages.Rendered(new CachedBytes(page), view.isComplete());
  }
}
