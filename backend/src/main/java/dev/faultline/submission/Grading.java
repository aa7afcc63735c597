package dev.faultline.submission;

import dev.faultline.content.Exercise;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import dev.faultline.shelf.Edition;
import dev.faultline.shelf.Shelf;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Judges one submission. What goes wrong here is never the learner's: the verdict is inconclusive,
/// or the submission stays in the table without one and is judged after the next start.
@Component
final class Grading {

  private static final Logger LOG = LoggerFactory.getLogger(Grading.class);

  private static final Duration GATE_AT_MOST = Duration.ofMinutes(2);

  private final Shelf shelf;
  private final Records records;
  private final ProgressBoard board;
  private final Judging judging;
  private final Clock clock;

  Grading(Shelf shelf, Records records, ProgressBoard board, Judging judging, Clock clock) {
    this.shelf = shelf;
    this.records = records;
    this.board = board;
    this.judging = judging;
    this.clock = clock;
  }

  /// Judges `id`, stores the verdict, then tells who listens.
  ///
  /// @param stopping whether the server stops: a verdict that came inconclusive because of that is
  ///   not kept
  void judge(UUID id, BooleanSupplier stopping) {
    StoredSubmission submission =
        records
            .submissions()
            .find(id)
            .orElseThrow(() -> new IllegalStateException("submission " + id + " is in no table"));
    Edition edition = settled(submission.exercise());
    Optional<Exercise> exercise = edition.catalogue().exercise(submission.exercise());
    ProgressBoard.Track track =
        board.find(id).orElseThrow(() -> new IllegalStateException("nobody follows " + id));
    Duration queued = Duration.between(submission.createdAt(), clock.instant());
    track.compiling();
    Verdict verdict =
        exercise
            .map(found ->
                edition.isOpen(found)
                    ? verdictOn(submission, found, track)
                    : OurFault.exerciseIsClosed(submission, found.spec()))
            .orElseGet(() -> OurFault.exerciseIsGone(submission));
    if (stopping.getAsBoolean() && verdict.verdict() == Verdict.Kind.INCONCLUSIVE) {
      return;
    }
    verdict = withQueued(verdict, queued);
    records.verdicts().append(id, verdict);
    track.done(verdict);
    board.close(id);
  }

  /// The exercise may have been changed while the submission waited, and be in the gate.
  private Edition settled(String exercise) {
    try {
      return shelf.settled(exercise, GATE_AT_MOST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the gate was at work", e);
    }
  }

  private Verdict verdictOn(
      StoredSubmission submission, Exercise exercise, ProgressBoard.Track track) {
    try {
      return judging.judge(
          new Submission(exercise.spec(), submission.files(), submission.mode()), track);
    } catch (RuntimeException e) {
      LOG.error("submission {} could not be judged", submission.id(), e);
      return OurFault.judgeFailed(submission, exercise.spec());
    }
  }

  private static Verdict withQueued(Verdict verdict, Duration queued) {
    Verdict.Millis millis = verdict.millis();
    return verdict.withMillis(
        new Verdict.Millis(queued.toMillis(), millis.compile(), millis.run()));
  }
}
