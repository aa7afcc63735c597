package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes down every event of a run: always into the running digest, and, where asked for, into a
/// list for the trace.
final class Journal {

  /// The most events of one run.
  static final int MAX_EVENTS = 1 << 20;

  private final boolean recorded;
  private final List<TraceEvent> events = new ArrayList<>();
  private int count;
  private long digest = 0x452821E638D01377L;

  Journal(boolean recorded) {
    this.recorded = recorded;
  }

  /// Takes down an event and returns its index.
  ///
  /// @param content the payload or text, rendered only where recorded
  /// @param contentDigest stands for `content` in the digest
  int note(
      long timeMicros,
      TraceEvent.Kind kind,
      int node,
      int peer,
      int cause,
      @Nullable Object content,
      long contentDigest) {
    if (count == MAX_EVENTS) {
      throw Check.failed("more than " + MAX_EVENTS + " events in one run");
    }
    long place = ((long) kind.code() << 56) ^ ((long) node << 44) ^ ((long) (peer + 1) << 32);
    digest = (Long.rotateLeft(digest, 29) ^ timeMicros) * 0x9E3779B97F4A7C15L;
    digest = (Long.rotateLeft(digest, 29) ^ (place + cause)) * 0xBF58476D1CE4E5B9L;
    digest ^= contentDigest;
    if (recorded) {
      record(timeMicros, kind, node, peer, cause, content);
    }
    return count++;
  }

  /// The collections in `content` may be metered, and a run costs the same whether or not it is
  /// recorded.
  private void record(
      long timeMicros,
      TraceEvent.Kind kind,
      int node,
      int peer,
      int cause,
      @Nullable Object content) {
    Meter.hold();
    try {
      events.add(new TraceEvent(timeMicros, kind, node, peer, cause, type(content), text(content)));
    } finally {
      Meter.release();
    }
  }

  int count() {
    return count;
  }

  long digest() {
    return SeededRandom.mix(digest);
  }

  /// The events so far; empty unless recorded.
  List<TraceEvent> events() {
    return events;
  }

  private static String type(@Nullable Object content) {
    return switch (content) {
      case Written(_, Payload value) -> type(value);
      case Record message -> Shape.of(message.getClass()).typeName();
      case null, default -> "";
    };
  }

  private static String text(@Nullable Object content) {
    return switch (content) {
      case null -> "";
      case String text -> text;
      case Written(String key, Payload value) ->
          key.isEmpty() ? Values.render(value) : key + " = " + Values.render(value);
      default -> Values.render(content);
    };
  }
}
