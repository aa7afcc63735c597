package dev.faultline.submission;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.explore.Strategies;
import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.Judge;
import dev.faultline.grader.Submission;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.Player;
import dev.faultline.runner.Play;
import dev.faultline.runner.Report;
import dev.faultline.shelf.Shelf;
import dev.faultline.sim.LinkToken.Whose;
import dev.faultline.web.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Plays with submitted strategies and with those of authors, each in a process that is kept for it
/// as long as it is among the few of its kind that were played with last.
@Component
final class Players implements Strategies, AutoCloseable {

  private static final int SUBMISSIONS_KEPT = 3;
  private static final int AUTHORS_KEPT = 4;

  private final Shelf shelf;
  private final Records records;
  private final Judging judging;
  private final Recent<Submission> ofSubmissions = new Recent<>(SUBMISSIONS_KEPT);
  private final Recent<Submission> ofAuthors = new Recent<>(AUTHORS_KEPT);

  Players(Shelf shelf, Records records, Judging judging) {
    this.shelf = shelf;
    this.records = records;
    this.judging = judging;
  }

  @Override
  public Report.Played play(Whose whose, String engine, String role, Play play) {
    Submission submission = submission(whose);
    ExerciseSpec spec = submission.exercise();
    if (!spec.engine().equals(engine) || !spec.role().equals(role)) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "panel-link");
    }
    Recent<Submission> recent = whose instanceof Whose.Author ? ofAuthors : ofSubmissions;
    Player player = recent.player(submission, () -> opened(submission));
    try {
      return switch (player.play(play)) {
        case Report.Played played -> played;
        case Report.NotStarted _ -> throw noRun();
        case Report.Progress _,
            Report.Searched _,
            Report.FamilyEnded _,
            Report.Recorded _,
            Report.Done _,
            Report.Unequal _,
            Report.Found _,
            Report.Broken _ ->
            throw failed(recent, submission);
      };
    } catch (ChildFailure _) {
      throw failed(recent, submission);
    }
  }

  @Override
  public void close() {
    ofSubmissions.close();
    ofAuthors.close();
  }

  /// What is to be opened.
  private Submission submission(Whose whose) {
    Catalogue catalogue = shelf.current().catalogue();
    return switch (whose) {
      case Whose.Engine() -> throw new IllegalArgumentException("the engine's own needs no player");
      case Whose.Author(String id, _) ->
          catalogue
              .authored(id)
              .map(AuthorStrategy::submission)
              .orElseThrow(() -> Refusal.of(HttpStatus.GONE, "panel-author", id));
      case Whose.Submission(String hex) -> {
        StoredSubmission stored =
            records.submissions().find(uuid(hex)).orElseThrow(Refusal::notFound);
        ExerciseSpec spec =
            catalogue
                .exercise(stored.exercise())
                .map(Exercise::spec)
                .orElseThrow(Refusal::notFound);
        yield new Submission(spec, stored.files(), stored.mode());
      }
    };
  }

  private static UUID uuid(String hex) {
    return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  private Player opened(Submission submission) {
    try {
      return switch (judging.open(submission)) {
        case Judge.Opening.Opened(Player player) -> player;
        case Judge.Opening.Refused _ -> throw noRun();
        case Judge.Opening.Failed _ -> throw busy();
      };
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private static Refusal failed(Recent<Submission> recent, Submission submission) {
    recent.forget(submission);
    return busy();
  }

  private static Refusal busy() {
    return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
  }

  private static Refusal noRun() {
    return Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "panel-no-run");
  }
}
