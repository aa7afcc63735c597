package dev.faultline.diagram;

import dev.faultline.sim.View;
import java.util.HashMap;
import java.util.Map;

/// Draws messages: delivered ones solid, lost ones dashed to a cross, those under way dashed to a
/// bar, repetitions as a double line, late ones with a hollow head.
final class Arrows {

  private static final double SIZE = 8.5;
  private static final double LANE_EDGE = 2.5;
  private static final double LOOP = 13;
  private static final double HEAD = 7;
  private static final double HEAD_HALF = 2.7;
  private static final double CROSS = 3;
  private static final double CROSS_BEFORE = 11;
  private static final double STUB = 19;
  private static final double STUB_SHARE = 0.72;
  private static final double LABEL_BELOW = 9.5;

  private final Run run;
  private final Layout layout;
  private final Xml out;

  /// For each moment, how many messages that arrive nowhere have been drawn.
  private final Map<Integer, Integer> drawnShort = new HashMap<>();

  Arrows(Run run, Layout layout, Xml out) {
    this.run = run;
    this.layout = layout;
    this.out = out;
  }

  /// Draws one message; one of which neither end is in the picture and unfolded is not drawn.
  void draw(Flight flight) {
    boolean begins = layout.isShown(flight.fromMoment());
    boolean ends = layout.isShown(flight.toMoment());
    if (flight.fromMoment() < 0 || (!begins && !ends)) {
      return;
    }
    Layout.Line from = begins ? layout.line(flight.fromMoment()) : layout.lines().getFirst();
    double fromY = !begins ? 0 : from.folded() ? from.bottom() : from.y();
    boolean isStub = !ends;
    boolean startsOpen = !begins || !from.folded();
    boolean endsOpen = ends && !layout.line(flight.toMoment()).folded();
    if (!endsOpen && !(begins && startsOpen)) {
      return;
    }
    group(flight);
    if (flight.isShort() && !from.folded()) {
      shortOne(flight, fromY);
    } else if (isStub) {
      stub(flight, fromY);
    } else {
      Layout.Line to = layout.line(flight.toMoment());
      whole(flight, fromY, to.folded() ? to.top() : to.y(), !to.folded());
    }
    out.end("g");
  }

  private void group(Flight flight) {
    StringBuilder css = new StringBuilder("msg ").append(flight.fate().css());
    css.append(flight.second() ? " duplicated" : "").append(flight.late() ? " late" : "");
    if (flight.fromMoment() > run.cursor()) {
      css.append(" after");
    } else if (flight.toMoment() > run.cursor()) {
      css.append(" flying");
    }
    out.start("g").set("class", css.toString());
    out.set("data-from", flight.fromMoment()).set("data-to", flight.toMoment());
    out.set("data-a", flight.from()).set("data-b", flight.to());
  }

  private void whole(Flight flight, double fromY, double toY, boolean labelled) {
    boolean lost = flight.fate() == Flight.Fate.LOST;
    double a = layout.x(flight.from());
    double b = layout.x(flight.to());
    if (a == b) {
      loop(flight, a, fromY, toY, labelled);
      return;
    }
    double way = Math.signum(a - b);
    double endX = b + way * (lost ? CROSS_BEFORE : LANE_EDGE);
    line(flight, a - way * LANE_EDGE, fromY, endX, toY);
    if (lost) {
      cross(endX, toY);
    } else {
      head(a - way * LANE_EDGE, fromY, endX, toY);
    }
    if (labelled) {
      double room = Math.abs(a - b) + 2;
      label(flight, way, b + way * 7, toY + LABEL_BELOW, room);
    }
  }

  private void loop(Flight flight, double x, double fromY, double toY, boolean labelled) {
    boolean lost = flight.fate() == Flight.Fate.LOST;
    double right = x + LOOP;
    double turn = Math.min(8, (toY - fromY) / 2);
    String d =
        path('M', x + LANE_EDGE, fromY)
            + path('Q', right, fromY)
            + path(' ', right, fromY + turn)
            + path('L', right, toY - turn)
            + path('Q', right, toY)
            + path(' ', x + (lost ? 7 : LANE_EDGE), toY);
    out.start("path").set("class", "line").set("d", d).end();
    if (flight.second()) {
      out.start("path").set("class", "inner").set("d", d).end();
    }
    if (lost) {
      cross(x + 7, toY);
    } else {
      head(right, toY, x + LANE_EDGE, toY);
    }
    if (labelled) {
      double way = run.isLast(flight.to()) ? -1 : 1;
      label(flight, way, x + way * 7, toY + LABEL_BELOW, layout.laneWidth());
    }
  }

  /// A message that is lost at once, or under way when all is over.
  private void shortOne(Flight flight, double y) {
    int line =
        Math.min(drawnShort.merge(flight.fromMoment(), 1, Integer::sum), Marks.MOST_LINES) - 1;
    double down = layout.stack(run.moment(flight.fromMoment())).shortDown();
    double endY = y + 7 + down + line * Stacks.SHORT_LINE;
    double a = layout.x(flight.from());
    double b = layout.x(flight.to());
    double way = a == b ? -1 : Math.signum(a - b);
    boolean lost = flight.isLostAtOnce();
    double goes = lost ? b + way * CROSS_BEFORE : a + (b - a) * STUB_SHARE;
    double endX = a == b ? a + LOOP : goes;
    line(flight, a - way * LANE_EDGE, y, endX, endY);
    if (lost) {
      cross(endX, endY);
    } else {
      out.line("bar", endX, endY - 3.5, endX, endY + 3.5);
    }
    label(flight, way, b + way * 6, endY + 8.5, Math.max(0, Math.abs(a - b) - 2 * 6));
  }

  private void stub(Flight flight, double y) {
    double a = layout.x(flight.from());
    double b = layout.x(flight.to());
    double way = a == b ? -1 : Math.signum(a - b);
    double endX = a == b ? a + LOOP : a + (b - a) * STUB_SHARE;
    double endY = Math.min(y + STUB, layout.height() - 4);
    line(flight, a - way * LANE_EDGE, y, endX, endY);
    out.line("bar", endX, endY - 3.5, endX, endY + 3.5);
  }

  private void line(Flight flight, double x1, double y1, double x2, double y2) {
    out.line("line", x1, y1, x2, y2);
    if (flight.second()) {
      out.line("inner", x1, y1, x2, y2);
    }
  }

  private void head(double x1, double y1, double x2, double y2) {
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    double dx = (x2 - x1) / length;
    double dy = (y2 - y1) / length;
    double backX = x2 - dx * HEAD;
    double backY = y2 - dy * HEAD;
    String d =
        path('M', x2, y2)
            + path('L', backX - dy * HEAD_HALF, backY + dx * HEAD_HALF)
            + path('L', backX + dy * HEAD_HALF, backY - dx * HEAD_HALF)
            + "Z";
    out.start("path").set("class", "head").set("d", d).end();
  }

  private void cross(double x, double y) {
    String d =
        path('M', x - CROSS, y - CROSS)
            + path('L', x + CROSS, y + CROSS)
            + path('M', x + CROSS, y - CROSS)
            + path('L', x - CROSS, y + CROSS);
    out.start("path").set("class", "cross").set("d", d).end();
  }

  private void label(Flight flight, double way, double x, double y, double room) {
    int row = flight.end() >= 0 ? flight.end() : flight.send();
    View.Row said = run.view().rows().get(row);
    if (said.label().isEmpty() || room < SIZE * 2) {
      return;
    }
    Xml.Anchor anchor = way < 0 ? Xml.Anchor.END : Xml.Anchor.START;
    out.label("what", anchor, x, y, Fit.into(said.label(), room, SIZE));
  }

  private static String path(char command, double x, double y) {
    StringBuilder piece = new StringBuilder();
    piece.append(command);
    Xml.number(piece, x);
    piece.append(' ');
    Xml.number(piece, y);
    return piece.toString();
  }
}
