package dev.faultline.diagram;

import dev.faultline.sim.Messages;
import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;
import java.util.Arrays;

/// Draws a run: lines, lanes, timers, messages, and what happens at the nodes, in this order one
/// over the other.
final class Picture {

  private static final double TORN = 5;

  private final Run run;
  private final Layout layout;
  private final Messages messages;
  private final Words words;
  private final Xml out = new Xml();

  Picture(Run run, Layout layout, Messages messages, Words words) {
    this.run = run;
    this.layout = layout;
    this.messages = messages;
    this.words = words;
  }

  String draw(String prefix) {
    root("spacetime", layout.width(), layout.height());
    out.set("role", "img");
    out.set("aria-labelledby", prefix + "-title " + prefix + "-about");
    out.start("title").set("id", prefix + "-title").text(words.say("picture")).end("title");
    out.start("desc").set("id", prefix + "-about");
    out.text(words.say("picture.says", run.lanes().size(), shown()));
    out.end("desc");
    layout.lines().forEach(line -> line(prefix, line));
    lanes();
    new Cuts(run, layout, out).draw();
    timers();
    layout.lines().stream().filter(line -> line.gapMicros() > 0).forEach(this::gap);
    Arrows arrows = new Arrows(run, layout, out);
    run.flights().forEach(arrows::draw);
    layout.lines().stream().filter(Layout.Line::folded).forEach(this::fold);
    Marks marks = new Marks(run, layout, messages, words, out);
    for (Layout.Line line : layout.lines()) {
      for (int moment = line.first(); moment <= line.last() && !line.folded(); moment++) {
        marks.draw(run.moment(moment));
      }
    }
    return out.end("svg").toString();
  }

  private int shown() {
    Extent extent = layout.extent();
    return extent.last() - extent.first() + 1 + extent.earlier() + extent.later();
  }

  private void root(String css, double width, double height) {
    StringBuilder box = new StringBuilder("0 0 ");
    Xml.number(box, width);
    box.append(' ');
    Xml.number(box, height);
    out.start("svg").set("xmlns", "http://www.w3.org/2000/svg").set("class", css);
    out.set("viewBox", box.toString()).set("width", width).set("height", height);
  }

  /// The ground of a line, which a press of the pointer falls on, and its time.
  private void line(String prefix, Layout.Line line) {
    if (line.folded()) {
      return;
    }
    boolean now = line.first() <= run.cursor() && run.cursor() <= line.last();
    Moments.Moment moment = run.moment(line.first());
    String css =
        (now ? "row now" : "row")
            + (line.first() > run.cursor() ? " after" : "")
            + (run.isBroken(moment) ? " broken" : "");
    out.start("rect").set("class", css).set("data-moment", line.first());
    if (now) {
      out.set("id", prefix + "-now");
    }
    out.set("x", 0.0).set("y", line.top()).set("width", layout.width());
    out.set("height", line.bottom() - line.top()).end();
    if (isNewTime(line)) {
      String time = Words.millis(moment.timeMicros());
      out.label("time", Xml.Anchor.END, Layout.GUTTER - 8, line.y() + 3, time);
    }
  }

  /// Where time jumps, the lanes are interrupted.
  private void gap(Layout.Line line) {
    double y = line.top() - Layout.GAP;
    out.start("rect").set("class", "pause").set("x", Layout.GUTTER).set("y", y + 5);
    out.set("width", layout.width() - Layout.GUTTER).set("height", Layout.GAP - 10).end();
    String says = words.say("gap", Words.length(line.gapMicros()));
    out.label("gap", Xml.Anchor.START, 4, y + Layout.GAP - 5.5, says);
  }

  private boolean isNewTime(Layout.Line line) {
    int first = line.first();
    return first == layout.extent().first()
        || run.moment(first).timeMicros() != run.moment(first - 1).timeMicros();
  }

  private void fold(Layout.Line line) {
    long micros = run.moment(line.last()).timeMicros() - run.moment(line.first()).timeMicros();
    String says = words.say("fold", line.last() - line.first() + 1, Words.length(micros));
    boolean now = line.first() <= run.cursor() && run.cursor() <= line.last();
    out.start("g").set("class", now ? "fold now" : "fold");
    out.set("data-moment", line.first()).set("data-last", line.last());
    out.start("rect").set("x", 0.0).set("y", line.top() + 3).set("width", layout.width());
    out.set("height", line.bottom() - line.top() - 6).end();
    out.label("folded", Xml.Anchor.MIDDLE, layout.width() / 2, line.y() + 3, says);
    out.end("g");
  }

  private void lanes() {
    int lanes = run.view().lanes().size();
    double[] from = new double[lanes];
    Arrays.fill(from, 0);
    for (int i = 0; i < lanes; i++) {
      from[i] = startOf(i);
    }
    boolean[] down = down();
    for (Layout.Line line : layout.lines()) {
      for (int i = line.first(); i <= line.last(); i++) {
        for (View.Row row : run.rows(run.moment(i))) {
          if (row.kind() == Kind.CRASH && !down[row.lane()]) {
            down[row.lane()] = true;
            boolean alone = run.moment(i).kind() == Kind.CRASH || line.folded();
            double end = line.y() - 1 + (alone ? 0 : Layout.TEAR_BELOW);
            lane(row.lane(), from[row.lane()], end);
          } else if (row.kind() == Kind.RESTART && down[row.lane()]) {
            down[row.lane()] = false;
            from[row.lane()] = line.y();
          }
        }
      }
    }
    for (int i : run.lanes()) {
      if (!down[i]) {
        lane(i, from[i], layout.height());
      }
    }
  }

  private void lane(int index, double from, double to) {
    if (to - from > TORN && run.lanes().contains(index)) {
      out.line("lane", layout.x(index), from, layout.x(index), to);
    }
  }

  /// Where a lane begins: at its start, or at the top edge.
  private double startOf(int lane) {
    for (int i = layout.extent().first(); i <= layout.extent().last(); i++) {
      Moments.Moment moment = run.moment(i);
      if (moment.kind() != Kind.START) {
        break;
      }
      if (moment.node() == lane) {
        return layout.line(i).y();
      }
    }
    return 0;
  }

  /// Which nodes are down where the picture begins.
  private boolean[] down() {
    boolean[] down = new boolean[run.view().lanes().size()];
    int first = run.moment(layout.extent().first()).first();
    for (View.Row row : run.view().rows().subList(0, first)) {
      if (row.kind() == Kind.CRASH) {
        down[row.lane()] = true;
      } else if (row.kind() == Kind.RESTART) {
        down[row.lane()] = false;
      }
    }
    return down;
  }

  /// A timer that ran out: from where it was set.
  private void timers() {
    for (Layout.Line line : layout.lines()) {
      Moments.Moment moment = run.moment(line.first());
      int cause = run.view().rows().get(moment.first()).cause();
      if (moment.kind() != Kind.TIMER || line.folded() || cause < 0) {
        continue;
      }
      int set = run.moments().of(cause).index();
      if (run.view().rows().get(cause).kind() != Kind.SET_TIMER || !layout.isShown(set)) {
        continue;
      }
      Layout.Line from = layout.line(set);
      double x = layout.x(moment.node());
      StringBuilder d = new StringBuilder("M");
      Xml.number(d, x);
      d.append(' ');
      Xml.number(d, from.folded() ? from.bottom() : from.y());
      d.append("h-5V");
      Xml.number(d, line.y());
      d.append("h5");
      String css = moment.index() > run.cursor() ? "wait after" : "wait";
      out.start("path").set("class", css).set("data-from", set);
      out.set("data-to", moment.index()).set("d", d.toString()).end();
    }
  }
}
