package dev.faultline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.submission.Status.State;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class EventStreamsTest {

  private static final Status QUEUED = new Status(State.QUEUED, List.of(), null);
  private static final Status RUNNING = new Status(State.RUNNING, List.of(), null);
  private static final Status DONE = new Status(State.DONE, List.of(), null);

  @Test
  void everyStatusIsAnUpdateAndTheLastIsDone() {
    StepVerifier.create(events(Flux.just(QUEUED, RUNNING, DONE)).map(EventStreamsTest::text))
        .expectNext("update QUEUED", "update RUNNING", "done DONE")
        .verifyComplete();
  }

  @Test
  void whatLooksAsBeforeIsLeftOut() {
    StepVerifier.create(events(Flux.just(QUEUED, QUEUED, DONE, DONE)).map(EventStreamsTest::text))
        .expectNext("update QUEUED", "done DONE")
        .verifyComplete();
  }

  @Test
  void silentStreamBeats() {
    Sinks.Many<Status> statuses = Sinks.many().unicast().onBackpressureBuffer();

    StepVerifier.withVirtualTime(() -> events(statuses.asFlux()))
        .expectSubscription()
        .expectNoEvent(Duration.ofSeconds(15).minusMillis(1))
        .thenAwait(Duration.ofMillis(1))
        .assertNext(event -> assertThat(event.comment()).isNotNull())
        .thenAwait(Duration.ofSeconds(15))
        .assertNext(event -> assertThat(event.comment()).isNotNull())
        .then(() -> statuses.tryEmitNext(DONE))
        .assertNext(event -> assertThat(event.event()).isEqualTo("done"))
        .then(statuses::tryEmitComplete)
        .verifyComplete();
  }

  @Test
  void listenerWhoComesLateGetsTheLatestAlone() {
    ProgressBoard board = new ProgressBoard();
    ProgressBoard.Track track = board.open(new UUID(0, 1), QUEUED);
    IntStream.range(0, 1000).forEach(_ -> track.compiled());

    StepVerifier.create(track.statuses())
        .expectNext(RUNNING)
        .then(() -> board.close(new UUID(0, 1)))
        .verifyComplete();
  }

  private static Flux<ServerSentEvent<String>> events(Flux<Status> statuses) {
    return new EventStreams(Schedulers.immediate()).of(statuses, status -> status.state().name());
  }

  private static String text(ServerSentEvent<String> event) {
    return event.event() + " " + event.data();
  }
}
