package dev.faultline.draft;

import dev.faultline.content.Exercise;
import dev.faultline.shelf.ExerciseOpened;
import dev.faultline.shelf.Shelf;
import dev.faultline.visitor.Visitors;
import dev.faultline.web.Csrf;
import dev.faultline.web.Refusal;
import dev.faultline.web.SourceLimits;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
  private final ApplicationEventPublisher events;

  DraftApi(Shelf shelf, DraftTable drafts, Visitors visitors, ApplicationEventPublisher events) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.visitors = visitors;
    this.events = events;
  }

  /// A draft in JSON.
  record Draft(@Nullable String source) {}

  /// 204 when there is none. Pages ask when they are opened.
  @GetMapping("/drafts/{lesson}/{exercise}")
  ResponseEntity<Draft> draft(
      @PathVariable String lesson, @PathVariable String exercise, ServerWebExchange exchange) {
    Exercise opened = known(lesson, exercise);
    Csrf.token(exchange);
    if (shelf.current().isOpen(opened)) {
      events.publishEvent(new ExerciseOpened(opened));
    }
    return visitors
        .known(exchange)
        .flatMap(visitor -> drafts.find(visitor, opened.id()))
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
    String id = known(lesson, exercise).id();
    String source = SourceLimits.checked(draft.source(), "source");
    UUID visitor = visitors.knownOrNew(exchange);
    drafts.keep(visitor, id, source);
  }

  private Exercise known(String lesson, String exercise) {
    return shelf
        .current()
        .catalogue()
        .exercise(lesson + "/" + exercise)
        .orElseThrow(Refusal::notFound);
  }
}
