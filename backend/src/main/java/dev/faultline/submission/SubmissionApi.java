package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.visitor.Visitors;
import dev.faultline.web.Csrf;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.SourceLimits;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import tools.jackson.databind.node.ObjectNode;

/// Submissions for programs.
@RestController
final class SubmissionApi {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}\\.java");
  private static final String DEFAULT_NAME = "";
  private static final int MAX_FILES = 20;

  private final Desk desk;
  private final Following following;
  private final SubmissionJson json;
  private final EventStreams streams;
  private final Visitors visitors;

  SubmissionApi(
      Desk desk,
      Following following,
      SubmissionJson json,
      EventStreams streams,
      Visitors visitors) {
    this.desk = desk;
    this.following = following;
    this.json = json;
    this.streams = streams;
    this.visitors = visitors;
  }

  /// What is handed in: either one `source` or several `files`.
  record Posted(
      @Nullable String source, @Nullable List<@Nullable File> files, @Nullable String mode) {}

  /// One of several files.
  record File(@Nullable String name, @Nullable String text) {}

  @PostMapping(
      path = "/api/exercises/{lesson}/{exercise}/submissions",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> handIn(
      @PathVariable String lesson,
      @PathVariable String exercise,
      @RequestBody Posted posted,
      ServerWebExchange exchange) {
    List<SourceFile> files = files(posted);
    Submission.Mode mode = mode(posted.mode());
    StoredSubmission submission =
        desk.handIn(visitors.knownOrNew(exchange), lesson + "/" + exercise, files, mode);
    Language language = PageLanguage.preferred(exchange.getRequest());
    return ResponseEntity.accepted()
        .location(URI.create("/api/submissions/" + submission.id()))
        .body(json.of(submission, following.now(submission), language));
  }

  @GetMapping("/api/submissions/{id}")
  ObjectNode submission(@PathVariable String id, ServerWebExchange exchange) {
    StoredSubmission submission = following.owned(id(id), visitors.known(exchange));
    Csrf.token(exchange);
    Language language = PageLanguage.preferred(exchange.getRequest());
    return json.of(submission, following.now(submission), language);
  }

  @GetMapping(path = "/api/submissions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<Flux<ServerSentEvent<String>>> events(
      @PathVariable String id, ServerWebExchange exchange) {
    StoredSubmission submission = following.owned(id(id), visitors.known(exchange));
    Language language = PageLanguage.preferred(exchange.getRequest());
    return ResponseEntity.ok(
        streams.of(
            following.from(submission),
            status -> json.of(submission, status, language).toString()));
  }

  /// The id that an address names; what is none names nothing.
  static UUID id(String text) {
    if (!ID.matcher(text).matches()) {
      throw Refusal.notFound();
    }
    return UUID.fromString(text);
  }

  /// The mode that `text` names.
  static Submission.Mode mode(@Nullable String text) {
    for (Submission.Mode mode : Submission.Mode.values()) {
      if (Names.of(mode).equals(text)) {
        return mode;
      }
    }
    throw Refusal.field("mode", "mode");
  }

  private static List<SourceFile> files(Posted posted) {
    List<@Nullable File> several = posted.files();
    if (several == null) {
      return List.of(new SourceFile(DEFAULT_NAME, SourceLimits.checked(posted.source(), "source")));
    }
    if (posted.source() != null || several.isEmpty() || several.size() > MAX_FILES) {
      throw Refusal.field("files", "files", MAX_FILES);
    }
    List<SourceFile> files = several.stream().map(SubmissionApi::file).toList();
    SourceLimits.checkLength(files.stream().mapToInt(file -> file.text().length()).sum());
    return files;
  }

  private static SourceFile file(@Nullable File file) {
    if (file == null || file.name() == null || !FILE_NAME.matcher(file.name()).matches()) {
      throw Refusal.field("files", "file-name");
    }
    return new SourceFile(file.name(), SourceLimits.checked(file.text(), "files"));
  }
}
