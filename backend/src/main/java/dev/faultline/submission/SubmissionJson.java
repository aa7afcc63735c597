package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.grader.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A submission as the HTTP API shows it.
@Component
final class SubmissionJson {

  private final SubmissionViews views;

  SubmissionJson(SubmissionViews views) {
    this.views = views;
  }

  ObjectNode of(StoredSubmission submission, Status status, Language language) {
    VerdictWords words = views.words(submission, language);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", submission.id().toString());
    json.put("exercise", submission.exercise());
    json.put("mode", Names.of(submission.mode()));
    json.put("createdAt", submission.createdAt().toString());
    json.put("state", Names.of(status.state()));
    json.put("place", views.place(submission, status));
    ArrayNode families = json.putArray("families");
    for (Status.Family family : status.families()) {
      ObjectNode each = families.addObject();
      each.put("id", family.id());
      each.put("state", Names.of(family.step()));
      each.put("done", family.done());
      each.put("total", family.total());
      each.put("hidden", family.hidden());
    }
    @Nullable Verdict verdict = status.verdict();
    json.set("verdict", verdict == null ? null : VerdictJson.of(verdict, words, language));
    return json;
  }
}
