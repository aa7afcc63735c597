package dev.faultline.submission;

import dev.faultline.shelf.Shelf;
import dev.faultline.web.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// How far a submission has got, now and from now on. A submission is shown to its owner alone; to
/// others it is not there.
@Component
final class Following {

  /// Statuses that come faster than this are left out: nobody could read them.
  private static final Duration PACE = Duration.ofMillis(60);

  /// The place in line changes without the submission's doing.
  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final Shelf shelf;
  private final Records records;
  private final ProgressBoard board;
  private final Scheduler streams;

  Following(Shelf shelf, Records records, ProgressBoard board, Scheduler streams) {
    this.shelf = shelf;
    this.records = records;
    this.board = board;
    this.streams = streams;
  }

  /// The submission `id`, when it is `visitor`'s.
  ///
  /// @throws Refusal when there is none, or it is somebody else's
  StoredSubmission owned(UUID id, Optional<UUID> visitor) {
    return records
        .submissions()
        .find(id)
        .filter(submission -> visitor.filter(submission.visitor()::equals).isPresent())
        .orElseThrow(Refusal::notFound);
  }

  /// How far it has got.
  Status now(StoredSubmission submission) {
    return board
        .find(submission.id())
        .map(ProgressBoard.Track::latest)
        .orElseGet(() -> stored(submission.id()));
  }

  /// How far it has got, at once, and each time it gets further. It ends with one that is over,
  /// unless the server stops first. What waits for the database does so where streams are rendered.
  Flux<Status> from(StoredSubmission submission) {
    Mono<Status> stored = Mono.fromCallable(() -> stored(submission.id())).subscribeOn(streams);
    return board
        .find(submission.id())
        .map(Following::live)
        .orElseGet(Flux::empty)
        .concatWith(stored)
        .takeUntil(Status::isOver);
  }

  private static Flux<Status> live(ProgressBoard.Track track) {
    Flux<Status> paced =
        track.statuses().publish(shared -> Flux.merge(shared.take(1), shared.skip(1).sample(PACE)));
    Flux<Status> glances =
        Flux.interval(GLANCE)
            .onBackpressureDrop()
            .map(_ -> track.latest())
            .takeWhile(status -> status.state() == Status.State.QUEUED)
            .takeUntilOther(track.statuses().then());
    return Flux.merge(paced, glances);
  }

  private Status stored(UUID id) {
    StoredSubmission submission = records.submissions().find(id).orElseThrow(Refusal::notFound);
    Status queued =
        shelf
            .current()
            .catalogue()
            .exercise(submission.exercise())
            .map(exercise -> Status.queued(exercise.spec(), submission.mode()))
            .orElseGet(Status::unknown);
    if (submission.supersededBy() != null) {
      return queued.superseded();
    }
    return records.verdicts().latest(id).map(queued::done).orElse(queued);
  }
}
