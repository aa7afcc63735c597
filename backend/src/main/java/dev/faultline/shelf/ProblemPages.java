package dev.faultline.shelf;

import dev.faultline.content.ContentProblem;
import dev.faultline.content.Language;
import dev.faultline.web.AuthorRule;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// What is wrong with the content, for the author at this machine; see {@link AuthorRule}. To all
/// others these pages are not there.
@RestController
final class ProblemPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final CacheControl PRIVATE = CacheControl.noStore();

  /// Who is told this by htmx asks no more.
  private static final HttpStatusCode STOP_ASKING = HttpStatusCode.valueOf(286);

  /// More are told on the console; nobody mends more at once.
  private static final int SHOWN_AT_MOST = 200;

  private final Shelf shelf;
  private final AuthorRule rule;
  private final Renderer renderer;
  private final MessageSource messages;

  ProblemPages(Shelf shelf, AuthorRule rule, Renderer renderer, MessageSource messages) {
    this.shelf = shelf;
    this.rule = rule;
    this.renderer = renderer;
    this.messages = messages;
  }

  /// A problem as a template shows it. What is wrong, and what to do, is said in English.
  record ProblemView(String place, String what, String fix) {
    static ProblemView of(ContentProblem problem) {
      return new ProblemView(problem.place(), problem.what(), problem.fix());
    }
  }

  @GetMapping("/{language:zh|en}/problems")
  ResponseEntity<byte[]> problems(@PathVariable String language, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    rule.require(exchange.getRequest());
    Edition edition = shelf.current();
    String title = messages.getMessage("problems.title", null, chosen.locale());
    byte[] page =
        renderer.page(
            "problems",
            chosen,
            "/" + chosen.code() + "/problems",
            title,
            Map.of(
                "edition",
                edition.number(),
                "count",
                edition.problems().size(),
                "stamp",
                stamp(edition),
                "lessonCount",
                edition.catalogue().lessons().size(),
                "problems",
                views(edition)));
    return ResponseEntity.ok().contentType(PAGE).cacheControl(PRIVATE).body(page);
  }

  /// What is new for a page that shows `edition` and the banner `shown`: another banner, or that
  /// the page is to be loaded again, or nothing.
  ///
  /// @param listed the problems that the page itself lists; empty when it lists none
  @GetMapping("/{language:zh|en}/problems/news")
  ResponseEntity<String> news(
      @PathVariable String language,
      @RequestParam(defaultValue = "0") long edition,
      @RequestParam(defaultValue = "") String shown,
      @RequestParam(defaultValue = "") String listed,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    if (!rule.isAuthor(exchange.getRequest())) {
      return ResponseEntity.status(STOP_ASKING).cacheControl(PRIVATE).build();
    }
    Edition now = shelf.current();
    String stamp = stamp(now);
    boolean isOld = edition != 0 && edition != now.number();
    if (isOld || (!listed.isEmpty() && !listed.equals(stamp))) {
      return ResponseEntity.ok().cacheControl(PRIVATE).header("HX-Refresh", "true").body("");
    }
    if (shown.equals(stamp) || listed.equals(stamp)) {
      return ResponseEntity.noContent().cacheControl(PRIVATE).build();
    }
    String newsUrl =
        "/%s/problems/news?edition=%d&shown=%s".formatted(chosen.code(), now.number(), stamp);
    String banner =
        renderer.fragment(
            "fragments/problems",
            "news",
            chosen,
            Map.of("newsUrl", newsUrl, "count", now.problems().size(), "problems", views(now)));
    return ResponseEntity.ok().contentType(PAGE).cacheControl(PRIVATE).body(banner);
  }

  private static String stamp(Edition edition) {
    return Integer.toHexString(edition.problems().hashCode());
  }

  private static List<ProblemView> views(Edition edition) {
    return edition.problems().stream().limit(SHOWN_AT_MOST).map(ProblemView::of).toList();
  }
}
