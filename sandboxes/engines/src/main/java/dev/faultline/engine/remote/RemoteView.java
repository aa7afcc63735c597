package dev.faultline.engine.remote;

import dev.faultline.sim.Sentence;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Shows a trace of remote calls: lanes for the server and the clients, and cells for how many cups
/// were made, and for what each client waits and was given.
final class RemoteView {

  private static final Pattern REQUEST =
      Pattern.compile("Request\\(id=(-?\\d+), order=\"(.*?)\"\\)");
  private static final Pattern REPLY = Pattern.compile("Reply\\(id=(-?\\d+), result=\"(.*?)\"\\)");
  private static final Pattern ASK = Pattern.compile("Ask\\(request=(.*)\\)");

  private final Trace trace;
  private final List<View.Row> rows = new ArrayList<>();
  private final List<View.Cell> cells = new ArrayList<>();
  private int cups;

  private RemoteView(Trace trace) {
    this.trace = trace;
  }

  static View of(Trace trace) {
    RemoteView view = new RemoteView(trace);
    for (int i = 0; i < trace.events().size(); i++) {
      view.add(i, trace.events().get(i));
    }
    List<View.Lane> lanes =
        trace.nodes().stream()
            .map(n -> new View.Lane(n, n.startsWith("s") ? "role.server" : "role.client"))
            .toList();
    return new View(lanes, view.rows, view.cells, List.of());
  }

  private void add(int index, TraceEvent event) {
    if (event.kind() == TraceEvent.Kind.SET_TIMER) {
      return;
    }
    String node = trace.nodes().get(event.node());
    String peer = event.peer() < 0 ? "" : trace.nodes().get(event.peer());
    String content = compact(event.content());
    Sentence says = Sentence.of("event." + event.kind(), node, peer, content);
    rows.add(
        new View.Row(index, event.timeMicros(), event.kind(), event.node(), event.peer(), says));
    int row = rows.size() - 1;
    if (event.kind() == TraceEvent.Kind.EXECUTE) {
      cups++;
      cells.add(new View.Cell(row, event.node(), "cell.cups", String.valueOf(cups)));
    } else if (event.kind() == TraceEvent.Kind.CLIENT) {
      cells.add(new View.Cell(row, event.node(), "cell.waits", content));
    } else if (event.kind() == TraceEvent.Kind.COMPLETE) {
      cells.add(new View.Cell(row, event.node(), "cell.got", content));
    }
  }

  /// `Ask(request=Request(id=1, order="latte"))` as `Request 1 latte`.
  static String compact(String content) {
    String text = REQUEST.matcher(content).replaceAll("Request $1 $2");
    text = REPLY.matcher(text).replaceAll("Reply $1 $2");
    return ASK.matcher(text).replaceAll("$1");
  }
}
