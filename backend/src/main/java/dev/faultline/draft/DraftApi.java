package dev.faultline.draft;

import dev.faultline.shelf.Shelf;
import dev.faultline.visitor.Visitors;
import dev.faultline.web.Csrf;
import dev.faultline.web.Refusal;
import dev.faultline.web.SourceLimits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Drafts of the visitor who asks. Who asks for one gets the CSRF cookie as well, since what comes
/// next is a change.
@RestController
final class DraftApi {

  private final Shelf shelf;
  private final DraftTable drafts;
  private final Visitors visitors;

  DraftApi(Shelf shelf, DraftTable drafts, Visitors visitors) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.visitors = visitors;
  }

  /// A draft in JSON.
  record Draft(@Nullable String source) {}

  /// 204 when there is none.
  @GetMapping("/drafts/{lesson}/{exercise}")
  ResponseEntity<Draft> draft(
      @PathVariable String lesson, @PathVariable String exercise, ServerWebExchange exchange) {
    String id = known(lesson, exercise);
    Csrf.token(exchange);
    return visitors
        .known(exchange)
        .flatMap(visitor -> drafts.find(visitor, id))
        .map(source -> ResponseEntity.ok(new Draft(source)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PutMapping(path = "/drafts/{lesson}/{exercise}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(
      @PathVariable String lesson,
      @PathVariable String exercise,
      @RequestBody Draft draft,
      ServerWebExchange exchange) {
    String id = known(lesson, exercise);
    String source = SourceLimits.checked(draft.source(), "source");
    UUID visitor = visitors.knownOrNew(exchange);
    drafts.keep(visitor, id, source);
  }

  private String known(String lesson, String exercise) {
    return shelf
        .current()
        .catalogue()
        .exercise(lesson + "/" + exercise)
        .orElseThrow(Refusal::notFound)
        .id();
  }
}
