package dev.faultline.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// When each message of a run is under way.
public final class MessageSpans {

  private final List<TraceEvent> events;
  private final Map<Integer, Open> open = new LinkedHashMap<>();
  private final List<Way> ways = new ArrayList<>();

  /// A message on its way, for one span of the run.
  ///
  /// @param message the event that sent it
  /// @param isHeld whether it is kept back by hand
  public record Way(int message, Span span, boolean isHeld) {}

  /// A message whose way is not over.
  private record Open(int from, int copies, boolean isHeld) {}

  private MessageSpans(List<TraceEvent> events) {
    this.events = events;
  }

  /// The ways of all messages, in the order in which they began.
  public static List<Way> of(List<TraceEvent> events) {
    MessageSpans spans = new MessageSpans(events);
    for (int i = 0; i < events.size(); i++) {
      spans.add(i, events.get(i));
    }
    List.copyOf(spans.open.keySet()).forEach(message -> spans.end(message, Span.OPEN));
    return spans.ways.stream()
        .filter(way -> way.span().from() < way.span().to())
        .sorted(Comparator.comparingInt(way -> way.span().from()))
        .toList();
  }

  private void add(int index, TraceEvent event) {
    switch (event.kind()) {
      case SEND -> open.put(index, new Open(index, 1, false));
      case DUPLICATE -> change(event.cause(), index, 1, false);
      case DELIVER, LOSE -> change(event.cause(), index, -1, false);
      case HOLD -> change(event.cause(), index, 0, true);
      case START,
          SET_TIMER,
          TIMER,
          WRITE,
          SYNC,
          CRASH,
          RESTART,
          HEAL,
          LOG,
          CLIENT,
          DECIDE,
          BREAK,
          EXECUTE,
          COMPLETE,
          DELAY,
          CUT,
          MEND,
          AIM -> {
        // Changes nothing about where messages are.
      }
    }
  }

  private void change(int message, int index, int more, boolean isHeld) {
    Open before = open.get(message);
    int copies = (before == null ? 0 : before.copies()) + more;
    boolean isHeldNow = isHeld || (before != null && before.isHeld() && more > 0);
    if (before != null && copies == before.copies() && isHeldNow == before.isHeld()) {
      return;
    }
    end(message, index);
    if (copies > 0 && message >= 0 && message < events.size()) {
      open.put(message, new Open(index, copies, isHeldNow));
    }
  }

  private void end(int message, int index) {
    Open before = open.remove(message);
    if (before != null) {
      ways.add(new Way(message, new Span(before.from(), index), before.isHeld()));
    }
  }
}
