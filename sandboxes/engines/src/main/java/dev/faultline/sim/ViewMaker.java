package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;

/// Makes the view of one trace.
final class ViewMaker {

  /// The most characters of a content that an engine is asked to read; the rest is left out.
  static final int MAX_CONTENT = 600;

  private final Trace trace;
  private final Telling telling;
  private final List<View.Row> rows = new ArrayList<>();
  private final List<View.Cell> cells = new ArrayList<>();
  private final List<View.Lamp> lamps = new ArrayList<>();

  ViewMaker(Trace trace, Telling telling) {
    this.trace = trace;
    this.telling = telling;
  }

  View view() {
    for (TraceEvent event : trace.events()) {
      add(event);
    }
    List<View.Lane> lanes =
        trace.nodes().stream().map(name -> new View.Lane(name, telling.role(name))).toList();
    return new View(lanes, rows, cells, lamps);
  }

  private void add(TraceEvent event) {
    int row = rows.size();
    String node = trace.nodes().get(event.node());
    String peer = event.peer() < 0 ? "" : trace.nodes().get(event.peer());
    String brief = event.content().isEmpty() ? "" : telling.brief(cut(event.content()));
    rows.add(
        new View.Row(
            row,
            event.timeMicros(),
            event.kind(),
            event.kind().isEverywhere() ? -1 : event.node(),
            event.peer(),
            event.cause(),
            brief.isEmpty() ? "" : telling.label(brief),
            Sentence.of(telling.sentence(event, node), node, peer, brief)));
    telling.changes(event, brief, new Put(row, event.node()));
  }

  private static String cut(String content) {
    if (content.length() <= MAX_CONTENT) {
      return content;
    }
    int end = MAX_CONTENT - (Character.isHighSurrogate(content.charAt(MAX_CONTENT - 1)) ? 1 : 0);
    return content.substring(0, end) + "…";
  }

  private final class Put implements Telling.Changes {

    private final int row;
    private final int lane;

    Put(int row, int lane) {
      this.row = row;
      this.lane = lane;
    }

    @Override
    public void cell(String name, String value) {
      cells.add(new View.Cell(row, lane, name, value));
    }

    @Override
    public void lamp(String name, Sentence says) {
      lamps.add(new View.Lamp(row, name, says));
    }
  }
}
