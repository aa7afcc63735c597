package dev.faultline.submission;

import dev.faultline.content.Exercise;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.shelf.Edition;
import dev.faultline.shelf.Shelf;
import dev.faultline.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Where submissions are handed in: checked, stored, put in line, and only then acknowledged.
@Component
final class Desk {

  private final Shelf shelf;
  private final Records records;
  private final FairQueue queue;
  private final ProgressBoard board;
  private final SubmissionStamp stamp;

  Desk(Shelf shelf, Records records, FairQueue queue, ProgressBoard board, SubmissionStamp stamp) {
    this.shelf = shelf;
    this.records = records;
    this.queue = queue;
    this.board = board;
    this.stamp = stamp;
  }

  /// Takes `files` as `visitor`'s answer to an exercise.
  ///
  /// @param files one without a name gets that of the exercise's class
  /// @throws Refusal when there is no such exercise, the gate has not let it pass, or the line is
  ///   full
  StoredSubmission handIn(
      UUID visitor, String exerciseId, List<SourceFile> files, Submission.Mode mode) {
    Edition edition = shelf.current();
    Exercise exercise = edition.catalogue().exercise(exerciseId).orElseThrow(Refusal::notFound);
    if (!edition.isOpen(exercise)) {
      throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "exercise-closed");
    }
    String fileName = exercise.spec().className() + ".java";
    List<SourceFile> named = files.stream().map(file -> named(file, fileName)).toList();
    StoredSubmission submission = stamp.stamped(visitor, exerciseId, named, mode);
    records.submissions().insert(submission);
    board.open(submission.id(), Status.queued(exercise.spec(), mode));
    switch (queue.offer(submission.waiting())) {
      case FairQueue.Answer.Joined() -> {}
      case FairQueue.Answer.Superseded(UUID older) -> {
        records.submissions().supersede(older, submission.id());
        board.close(older);
      }
      case FairQueue.Answer.VisitorFull() -> {
        takeBack(submission.id());
        throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-waiting");
      }
      case FairQueue.Answer.AllFull() -> {
        takeBack(submission.id());
        throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
      }
    }
    return submission;
  }

  private static SourceFile named(SourceFile file, String otherwise) {
    return file.name().isEmpty() ? new SourceFile(otherwise, file.text()) : file;
  }

  private void takeBack(UUID submission) {
    board.close(submission);
    records.submissions().takeBack(submission);
  }
}
