package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.visitor.Visitors;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.SourceLimits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/// Submissions for people: the form's target, the page, and the stream of the page's news.
@RestController
final class SubmissionPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Desk desk;
  private final Following following;
  private final SubmissionFragments fragments;
  private final Visitors visitors;

  SubmissionPages(
      Desk desk, Following following, SubmissionFragments fragments, Visitors visitors) {
    this.desk = desk;
    this.following = following;
    this.fragments = fragments;
    this.visitors = visitors;
  }

  /// What the form of an exercise sends.
  record Form(@Nullable String source, @Nullable String mode) {}

  @PostMapping(
      path = "/{language:zh|en}/exercises/{lesson}/{exercise}/submissions",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<byte[]> handIn(
      @PathVariable String language,
      @PathVariable String lesson,
      @PathVariable String exercise,
      @ModelAttribute Form form,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    String source = SourceLimits.checked(form.source(), "source");
    Submission.Mode mode = SubmissionApi.mode(form.mode());
    StoredSubmission submission =
        desk.handIn(
            visitors.knownOrNew(exchange),
            lesson + "/" + exercise,
            List.of(new SourceFile("", source)),
            mode);
    if (exchange.getRequest().getHeaders().containsHeader("HX-Request")) {
      return ResponseEntity.ok()
          .contentType(PAGE)
          .body(fragments.fragment(submission, following.now(submission), chosen));
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/" + chosen.code() + "/submissions/" + submission.id()))
        .build();
  }

  @GetMapping("/{language:zh|en}/submissions/{id}")
  ResponseEntity<byte[]> page(
      @PathVariable String language, @PathVariable String id, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    StoredSubmission submission = owned(id, exchange);
    if (submission.supersededBy() != null) {
      return ResponseEntity.status(HttpStatus.FOUND)
          .location(URI.create("/" + chosen.code() + "/submissions/" + submission.supersededBy()))
          .build();
    }
    return ResponseEntity.ok()
        .contentType(PAGE)
        .body(fragments.page(submission, following.now(submission), chosen));
  }

  @GetMapping(
      path = "/{language:zh|en}/submissions/{id}/events",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<Flux<ServerSentEvent<String>>> events(
      @PathVariable String language, @PathVariable String id, ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    StoredSubmission submission = owned(id, exchange);
    return ResponseEntity.ok(fragments.events(submission, following.from(submission), chosen));
  }

  private StoredSubmission owned(String id, ServerWebExchange exchange) {
    return following.owned(SubmissionApi.id(id), visitors.known(exchange));
  }
}
