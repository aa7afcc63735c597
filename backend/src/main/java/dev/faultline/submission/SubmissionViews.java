package dev.faultline.submission;

import dev.faultline.content.Language;
import dev.faultline.diagram.Diagram;
import dev.faultline.explore.Panels;
import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.Counterexample;
import dev.faultline.run.CounterexampleView;
import dev.faultline.run.RunTrace;
import dev.faultline.run.TraceReader;
import dev.faultline.shelf.Shelf;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes what templates show from how far a submission has got.
@Component
final class SubmissionViews {

  private final Shelf shelf;
  private final FairQueue queue;
  private final Sequels sequels;

  SubmissionViews(Shelf shelf, FairQueue queue, Sequels sequels) {
    this.shelf = shelf;
    this.queue = queue;
    this.sequels = sequels;
  }

  SubmissionView view(StoredSubmission submission, Status status, Language language) {
    VerdictWords words = words(submission, language);
    String url = "/" + language.code() + "/submissions/" + submission.id();
    return new SubmissionView(
        submission.id().toString(),
        url,
        url + "/events",
        status.isOver() ? "done" : Names.of(status.state()),
        place(submission, status),
        Names.of(submission.mode()),
        status.families().stream().map(family -> family(family, words)).toList(),
        verdict(submission.id(), status, words, language),
        sequels.sequel(submission, status.verdict(), language));
  }

  /// The place in line, from 1; 0 when it does not wait.
  int place(StoredSubmission submission, Status status) {
    return switch (status.state()) {
      case QUEUED -> queue.ahead(submission.id()).orElse(0) + 1;
      case COMPILING, RUNNING, DONE, SUPERSEDED -> 0;
    };
  }

  VerdictWords words(StoredSubmission submission, Language language) {
    @Nullable String engine =
        shelf
            .current()
            .catalogue()
            .exercise(submission.exercise())
            .map(exercise -> exercise.spec().engine())
            .orElse(null);
    return VerdictWords.of(engine, language);
  }

  private static SubmissionView.FamilyProgress family(Status.Family family, VerdictWords words) {
    return new SubmissionView.FamilyProgress(
        family.id(),
        words.family(family.id()),
        Names.of(family.step()),
        family.done(),
        family.total(),
        family.hidden(),
        family.says() == null ? "" : words.render(family.says()));
  }

  private static @Nullable VerdictView verdict(
      UUID submission, Status status, VerdictWords words, Language language) {
    @Nullable Verdict verdict = status.verdict();
    if (verdict != null) {
      return verdict(submission, verdict, words, language);
    }
    return status.state() == Status.State.SUPERSEDED ? superseded(words) : null;
  }

  private static VerdictView superseded(VerdictWords words) {
    return new VerdictView(
        "inconclusive",
        "superseded",
        words.render(Sentence.of("superseded")),
        words.render(Sentence.of("superseded.about")),
        "",
        0,
        List.of(),
        null,
        0,
        0,
        0,
        0);
  }

  private static VerdictView verdict(
      UUID submission, Verdict verdict, VerdictWords words, Language language) {
    return new VerdictView(
        Names.of(verdict.verdict()),
        Names.of(verdict.reason()),
        words.headline(verdict),
        words.explanation(verdict),
        words.propertyName(verdict),
        verdict.score(),
        verdict.compile().stream()
            .map(message ->
                new VerdictView.CompileLine(
                    message.file(),
                    message.line(),
                    message.column(),
                    message.severity(),
                    words.message(message)))
            .toList(),
        counterexample(submission, verdict, words, language),
        verdict.millis().compile(),
        verdict.millis().run(),
        verdict.steps().used(),
        verdict.steps().budget());
  }

  private static @Nullable CounterexampleView counterexample(
      UUID submission, Verdict verdict, VerdictWords words, Language language) {
    @Nullable Counterexample shown = verdict.counterexample();
    if (shown == null
        || !(TraceReader.read(shown.traceJson()) instanceof TraceReader.Reading.Whole whole)) {
      return null;
    }
    RunTrace run = new RunTrace(shown.traceJson(), shown.brokenAt(), shown.says());
    String url = "/" + language.code() + "/runs/" + run.hash();
    Diagram diagram = Diagram.of(whole.trace(), shown.brokenAt(), language.locale());
    return new CounterexampleView(
        url,
        words.render(shown.says()),
        shown.brokenAt(),
        whole.isMinimal(),
        whole.isSearched(),
        CounterexampleView.draw(diagram, url, Diagram.NONE, false),
        TraceReader.replay(run.json()).isEmpty()
            ? ""
            : Panels.address(whole.trace(), run.hash(), submission, run.brokenAt(), language));
  }
}
