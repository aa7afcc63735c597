package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.web.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/// A submission in HTML: as a page, as a fragment of one, and as news of that fragment.
@Component
final class SubmissionFragments {

  private static final String TEMPLATE = "fragments/submission";
  private static final String FRAGMENT = "submission";

  private final SubmissionViews views;
  private final Renderer renderer;
  private final EventStreams streams;
  private final MessageSource messages;

  SubmissionFragments(
      SubmissionViews views, Renderer renderer, EventStreams streams, MessageSource messages) {
    this.views = views;
    this.renderer = renderer;
    this.streams = streams;
    this.messages = messages;
  }

  byte[] page(StoredSubmission submission, Status status, Language language) {
    SubmissionView view = views.view(submission, status, language);
    String title = messages.getMessage("submission.title", null, language.locale());
    return renderer.page("submission", language, view.url(), title, Map.of("submission", view));
  }

  byte[] fragment(StoredSubmission submission, Status status, Language language) {
    return html(submission, status, language).getBytes(StandardCharsets.UTF_8);
  }

  Flux<ServerSentEvent<String>> events(
      StoredSubmission submission, Flux<Status> statuses, Language language) {
    return streams.of(statuses, status -> html(submission, status, language));
  }

  private String html(StoredSubmission submission, Status status, Language language) {
    return renderer.fragment(
        TEMPLATE,
        FRAGMENT,
        language,
        Map.of("submission", views.view(submission, status, language)));
  }
}
