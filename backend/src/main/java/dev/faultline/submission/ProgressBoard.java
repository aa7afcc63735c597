package dev.faultline.submission;

import dev.faultline.grader.Progress;
import dev.faultline.grader.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/// How far every submission has got that has no verdict yet. It holds one entry for each that waits
/// or is being judged, so it is bounded as the queue is.
@Component
final class ProgressBoard {

  private final Map<UUID, Track> tracks = new ConcurrentHashMap<>();

  /// Begins to follow a submission.
  Track open(UUID submission, Status status) {
    Track track = new Track(status);
    tracks.put(submission, track);
    return track;
  }

  /// The track of one that has no verdict yet.
  Optional<Track> find(UUID submission) {
    return Optional.ofNullable(tracks.get(submission));
  }

  /// Ends to follow a submission; who listens hears the last status first.
  void close(UUID submission) {
    Track track = tracks.remove(submission);
    if (track != null) {
      track.end();
    }
  }

  /// The server is about to stop, and waits for every open connection: streams end, and browsers
  /// come back when it is there again.
  @EventListener(ContextClosedEvent.class)
  void endStreams() {
    tracks.values().forEach(Track::end);
  }

  /// One submission's way. Whoever listens gets the latest status at once, and after that each new
  /// one; who is too slow misses some, never the last.
  static final class Track implements Progress {

    private final Sinks.Many<Status> statuses = Sinks.many().replay().latest();
    private Status latest;

    private Track(Status status) {
      latest = status;
      publish();
    }

    /// Ends with the verdict, or without one when the server stops.
    Flux<Status> statuses() {
      return statuses.asFlux().onBackpressureLatest();
    }

    synchronized Status latest() {
      return latest;
    }

    void compiling() {
      change(Status::compiling);
    }

    @Override
    public void compiled() {
      change(Status::running);
    }

    @Override
    public void running(String family, int done, int total) {
      change(status -> status.ran(family, done, total));
    }

    @Override
    public void family(Verdict.FamilyResult result) {
      change(status -> status.ended(result));
    }

    void done(Verdict verdict) {
      change(status -> status.done(verdict));
    }

    private synchronized void change(UnaryOperator<Status> change) {
      latest = change.apply(latest);
      publish();
    }

    private void publish() {
      // Fails once the stream has ended: then nobody listens.
      statuses.tryEmitNext(latest);
    }

    private synchronized void end() {
      statuses.tryEmitComplete();
    }
  }
}
