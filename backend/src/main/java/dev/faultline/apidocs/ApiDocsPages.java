package dev.faultline.apidocs;

import dev.faultline.content.Language;
import dev.faultline.web.CachedBytes;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// The documentation of an engine's API: on a page of its own, and folded as a part of the panel.
@RestController
final class ApiDocsPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final CacheControl REVALIDATED = CacheControl.noCache().cachePublic();

  private final Renderer renderer;
  private final MessageSource messages;

  /// By path; the API does not change while the server runs.
  private final Map<String, CachedBytes> pages = new ConcurrentHashMap<>();

  ApiDocsPages(Renderer renderer, MessageSource messages) {
    this.renderer = renderer;
    this.messages = messages;
  }

  @GetMapping("/{language:zh|en}/apidocs/{engine:[a-z]+}")
  ResponseEntity<byte[]> page(
      @PathVariable String language, @PathVariable String engine, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    String path = "/" + chosen.code() + "/apidocs/" + engine;
    String title = messages.getMessage("apidocs.title", new Object[] {engine}, chosen.locale());
    return pages
        .computeIfAbsent(
            path,
            _ ->
                new CachedBytes(
                    renderer.page("apidocs", chosen, path, title, Map.of("apidocs", view(engine)))))
        .answer(exchange.getRequest(), PAGE, REVALIDATED);
  }

  @GetMapping("/{language:zh|en}/apidocs/{engine:[a-z]+}/folded")
  ResponseEntity<byte[]> folded(
      @PathVariable String language, @PathVariable String engine, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    return pages
        .computeIfAbsent(
            "/" + chosen.code() + "/apidocs/" + engine + "/folded",
            _ -> new CachedBytes(part(chosen, view(engine))))
        .answer(exchange.getRequest(), PAGE, REVALIDATED);
  }

  private byte[] part(Language language, ApiDocsView view) {
    return renderer
        .fragment("fragments/apidocs", "apidocs", language, Map.of("apidocs", view, "folded", true))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ApiDocsView view(String engine) {
    return ApiDocs.of(engine).map(ApiDocsView::of).orElseThrow(Refusal::notFound);
  }
}
