package dev.faultline.submission;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/// Statuses as server-sent events: `update` with each, `done` with the last. Each carries the whole
/// state, so whoever connects again has lost nothing.
@Component
final class EventStreams {

  /// Keeps what stands between us and the browser from closing a silent connection.
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final String DONE = "done";

  private final Scheduler streams;

  EventStreams(Scheduler streams) {
    this.streams = streams;
  }

  /// The events of `statuses`, each shown by `show`, which runs off the event loop. What looks as
  /// it did before is left out.
  Flux<ServerSentEvent<String>> of(Flux<Status> statuses, Function<Status, String> show) {
    Flux<ServerSentEvent<String>> news =
        statuses
            .publishOn(streams, 1)
            .map(status -> event(status, show))
            .distinctUntilChanged(event -> event.event() + event.data());
    return news.publish(shared -> Flux.merge(shared, heartbeats().takeUntilOther(shared.then())));
  }

  private static Flux<ServerSentEvent<String>> heartbeats() {
    return Flux.interval(HEARTBEAT)
        .onBackpressureDrop()
        .map(_ -> ServerSentEvent.<String>builder().comment("").build());
  }

  private static ServerSentEvent<String> event(Status status, Function<Status, String> show) {
    return ServerSentEvent.<String>builder()
        .event(status.isOver() ? DONE : "update")
        .data(show.apply(status))
        .build();
  }
}
