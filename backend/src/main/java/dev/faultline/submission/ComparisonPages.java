package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.visitor.Visitors;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// The reference beside what passed, on a page of its own and as a part of the exercise's.
@RestController
final class ComparisonPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final CacheControl OF_ONE_ALONE = CacheControl.noStore().cachePrivate();

  private final Sequels sequels;
  private final Visitors visitors;
  private final Renderer renderer;
  private final MessageSource messages;

  ComparisonPages(Sequels sequels, Visitors visitors, Renderer renderer, MessageSource messages) {
    this.sequels = sequels;
    this.visitors = visitors;
    this.renderer = renderer;
    this.messages = messages;
  }

  @GetMapping("/{language:zh|en}/submissions/{id}/comparison")
  ResponseEntity<byte[]> comparison(
      @PathVariable String language, @PathVariable String id, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    ComparisonView comparison =
        sequels.comparison(SubmissionApi.id(id), visitors.known(exchange), chosen);
    Map<String, Object> model = Map.of("comparison", comparison);
    boolean isPart = exchange.getRequest().getHeaders().containsHeader("HX-Request");
    byte[] body = isPart ? part(model, chosen) : page(model, id, chosen);
    return ResponseEntity.ok().contentType(PAGE).cacheControl(OF_ONE_ALONE).body(body);
  }

  private byte[] part(Map<String, Object> model, Language language) {
    return renderer
        .fragment("fragments/comparison", "comparison", language, model)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] page(Map<String, Object> model, String id, Language language) {
    String path = "/" + language.code() + "/submissions/" + id + "/comparison";
    String title = messages.getMessage("comparison.title", null, language.locale());
    return renderer.page("comparison", language, path, title, model);
  }
}
