package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the messages of a run: which sending ends in which arrival.
final class Flights {

  /// So many times as long on its way as half of the messages is late.
  private static final int LATE_FACTOR = 6;

  private final List<View.Row> rows;
  private final int[] moments;
  private final long lateMicros;

  /// For each event of sending, how many copies are yet to end.
  private final int[] open;

  /// For each event of sending, how many copies have ended.
  private final int[] ended;

  private final Map<Long, Integer> latestArrived = new HashMap<>();
  private final List<Flight> flights = new ArrayList<>();

  private Flights(View view, Moments moments) {
    rows = view.rows();
    this.moments = moments.byEvent();
    open = new int[rows.size()];
    ended = new int[rows.size()];
    lateMicros = lateMicros();
  }

  /// All messages of a run, by where they end; then those that are under way.
  static List<Flight> of(View view, Moments moments) {
    Flights flights = new Flights(view, moments);
    for (View.Row row : view.rows()) {
      flights.add(row);
    }
    flights.addUnderWay();
    return List.copyOf(flights.flights);
  }

  private void add(View.Row row) {
    switch (row.kind()) {
      case SEND -> open[row.event()]++;
      case DUPLICATE -> {
        if (isSend(row.cause())) {
          open[row.cause()]++;
        }
      }
      case DELIVER -> end(row, Flight.Fate.DELIVERED);
      case LOSE -> end(row, Flight.Fate.LOST);
      default -> {} // is no message's
    }
  }

  private void end(View.Row row, Flight.Fate fate) {
    int send = isSend(row.cause()) ? row.cause() : -1;
    if (row.peer() < 0 || row.lane() < 0) {
      return;
    }
    boolean second = false;
    boolean late = false;
    if (send >= 0) {
      second = ended[send]++ > 0;
      open[send] = Math.max(0, open[send] - 1);
      long link = ((long) row.peer() << 32) | row.lane();
      int latest = latestArrived.getOrDefault(link, -1);
      late =
          moments[send] != moments[row.event()]
              && (send < latest || row.timeMicros() - rows.get(send).timeMicros() > lateMicros);
      latestArrived.put(link, Math.max(latest, send));
    }
    flights.add(
        new Flight(
            send,
            row.event(),
            row.peer(),
            row.lane(),
            send < 0 ? -1 : moments[send],
            moments[row.event()],
            fate,
            second,
            late));
  }

  private void addUnderWay() {
    for (View.Row row : rows) {
      for (int copy = 0; copy < open[row.event()]; copy++) {
        boolean second = copy > 0 || ended[row.event()] > 0;
        int moment = moments[row.event()];
        flights.add(
            new Flight(
                row.event(),
                -1,
                row.lane(),
                row.peer(),
                moment,
                -1,
                Flight.Fate.UNDER_WAY,
                second,
                false));
      }
    }
  }

  private boolean isSend(int event) {
    return event >= 0 && event < rows.size() && rows.get(event).kind() == Kind.SEND;
  }

  private long lateMicros() {
    long[] taken =
        rows.stream()
            .filter(row -> row.kind() == Kind.DELIVER && isSend(row.cause()))
            .mapToLong(row -> row.timeMicros() - rows.get(row.cause()).timeMicros())
            .toArray();
    Arrays.sort(taken);
    return taken.length == 0 ? Long.MAX_VALUE : LATE_FACTOR * Math.max(1, taken[taken.length / 2]);
  }
}
