package dev.faultline.explore;

import dev.faultline.sim.MessageSpans;
import dev.faultline.sim.Messages;
import dev.faultline.sim.NodeSpans;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Span;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What nodes know and store, which messages are under way and which lamps are lit, for every
/// moment of a run.
final class PanelState {

  /// Where a sentence of an event says what the event brings; before it stand node and peer.
  private static final int CONTENT = 2;

  private final Trace trace;
  private final int at;
  private final Messages messages;
  private final View view;
  private final Map<Integer, String> says = new LinkedHashMap<>();

  PanelState(PanelRun run, int at, Messages messages) {
    trace = run.trace();
    this.at = at;
    this.messages = messages;
    view = run.engine().view(trace);
    view.rows().forEach(row -> says.put(row.event(), messages.render(row.says())));
  }

  /// What event `event` is, in words; empty when it is not worth telling.
  String says(int event) {
    return says.getOrDefault(event, "");
  }

  List<PanelView.Node> nodes() {
    List<PanelView.Node> nodes = new ArrayList<>();
    for (int node = 0; node < view.lanes().size(); node++) {
      View.Lane lane = view.lanes().get(node);
      nodes.add(
          new PanelView.Node(
              node,
              lane.name(),
              messages.render(Sentence.of(lane.role())),
              NodeSpans.down(trace, node).stream().map(this::during).toList(),
              cells(node),
              disk(node)));
    }
    return nodes;
  }

  List<PanelView.Lamp> lamps() {
    return view.lamps().stream()
        .map(lamp ->
            new PanelView.Lamp(
                messages.render(Sentence.of(lamp.name())),
                messages.render(lamp.says()),
                during(new Span(event(lamp.row()), Span.OPEN))))
        .toList();
  }

  List<PanelView.Message> messages() {
    return MessageSpans.of(trace.events()).stream()
        .map(way ->
            new PanelView.Message(
                way.message(), says(way.message()), way.isHeld(), during(way.span())))
        .toList();
  }

  private List<PanelView.Cell> cells(int node) {
    List<PanelView.Cell> cells = new ArrayList<>();
    List<View.Cell> all = view.cells().stream().filter(cell -> cell.lane() == node).toList();
    for (int i = 0; i < all.size(); i++) {
      View.Cell cell = all.get(i);
      int end =
          all.subList(i + 1, all.size()).stream()
              .filter(later -> later.name().equals(cell.name()))
              .mapToInt(later -> event(later.row()))
              .findFirst()
              .orElse(Span.OPEN);
      cells.add(
          new PanelView.Cell(
              messages.render(Sentence.of(cell.name())),
              cell.value(),
              during(new Span(event(cell.row()), end))));
    }
    return cells;
  }

  private List<PanelView.Stored> disk(int node) {
    return DiskSpans.of(trace, node, this::brief).stream()
        .map(stored ->
            new PanelView.Stored(
                stored.key(), stored.value(), stored.isSynced(), during(stored.span())))
        .toList();
  }

  private String brief(int event) {
    List<String> arguments = view.rows().get(event).says().arguments();
    return arguments.size() > CONTENT
        ? arguments.get(CONTENT)
        : trace.events().get(event).content();
  }

  private int event(int row) {
    return view.rows().get(row).event();
  }

  private PanelView.During during(Span span) {
    return new PanelView.During(span.from(), span.to(), span.includes(at));
  }
}
