package dev.faultline.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The events of a trace in groups: what the scheduler did (a start, an arrival, a timer, a
/// request, a crash, a restart, the healing), with all that the node did in answer (sends, writes,
/// syncs, log lines, decisions, and what became of messages as they were sent).
///
/// A reader steps from moment to moment, and a link names one by the index of its last event.
///
/// @param all in order; every event is in one of them
public record Moments(List<Moment> all) {

  public Moments {
    all = List.copyOf(all);
  }

  /// One moment.
  ///
  /// @param index from 0
  /// @param first index of its first event in the trace, which says what the scheduler did
  /// @param last index of its last event
  /// @param kind of its first event
  /// @param node where it happens; -1 where it happens everywhere
  public record Moment(
      int index, int first, int last, long timeMicros, TraceEvent.Kind kind, int node) {

    /// How many events it has.
    public int size() {
      return last - first + 1;
    }
  }

  /// The moments of `trace`.
  public static Moments of(Trace trace) {
    return of(trace.events());
  }

  /// The moments of these events of one trace, from its first on.
  public static Moments of(List<TraceEvent> events) {
    List<Moment> moments = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= events.size(); i++) {
      if (i == events.size() || !isAnswer(events, first, i)) {
        TraceEvent event = events.get(first);
        int node = event.kind().isEverywhere() ? -1 : event.node();
        moments.add(
            new Moment(moments.size(), first, i - 1, event.timeMicros(), event.kind(), node));
        first = i;
      }
    }
    return new Moments(moments);
  }

  /// How many there are.
  public int size() {
    return all.size();
  }

  /// The moment that event `event` belongs to.
  ///
  /// @throws IndexOutOfBoundsException when there is no such event
  public Moment of(int event) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).last() < event) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }

  /// For each event, the index of its moment.
  public int[] byEvent() {
    int[] moments = new int[all.isEmpty() ? 0 : all.getLast().last() + 1];
    for (Moment moment : all) {
      Arrays.fill(moments, moment.first(), moment.last() + 1, moment.index());
    }
    return moments;
  }

  /// Whether event `index` is part of the moment that event `first` began.
  private static boolean isAnswer(List<TraceEvent> events, int first, int index) {
    TraceEvent begin = events.get(first);
    TraceEvent event = events.get(index);
    if (event.timeMicros() != begin.timeMicros()) {
      return false;
    }
    return switch (event.kind()) {
      case SEND, SET_TIMER, WRITE, SYNC, LOG, DECIDE, EXECUTE, COMPLETE ->
          event.node() == begin.node();
      // A message is lost or repeated as it is sent, which the sender does not see.
      case LOSE -> event.cause() == index - 1 && event.peer() == begin.node();
      case DUPLICATE -> event.cause() >= index - 2 && event.node() == begin.node();
      // A node may crash at any of its own steps.
      case CRASH -> event.node() == begin.node() && runsCode(begin.kind());
      case START, DELIVER, TIMER, CLIENT, RESTART, HEAL, BREAK, HOLD, DELAY, CUT, MEND, AIM ->
          false;
    };
  }

  private static boolean runsCode(TraceEvent.Kind kind) {
    return switch (kind) {
      case START, DELIVER, TIMER, CLIENT, RESTART -> true;
      case SEND,
          LOSE,
          DUPLICATE,
          SET_TIMER,
          WRITE,
          SYNC,
          CRASH,
          HEAL,
          LOG,
          DECIDE,
          BREAK,
          EXECUTE,
          COMPLETE,
          HOLD,
          DELAY,
          CUT,
          MEND,
          AIM ->
          false;
    };
  }
}
