package dev.faultline.diagram;

import dev.faultline.sim.Messages;
import dev.faultline.sim.Moments;
import dev.faultline.sim.TraceEvent.Kind;
import dev.faultline.sim.View;
import java.util.List;

/// Draws what happens at a node in one moment: a dot on its lane, what it writes and syncs beside
/// it, and in words what it decides and what changes.
final class Marks {

  /// The most lines of words beside one moment.
  static final int MOST_LINES = 8;

  private static final double SIZE = 8.5;
  private static final double BESIDE = 7;
  private static final double BELOW = 9.5;
  private static final double LEAST_ROOM = 110;

  private final Run run;
  private final Layout layout;
  private final Messages messages;
  private final Words words;
  private final Xml out;

  Marks(Run run, Layout layout, Messages messages, Words words, Xml out) {
    this.run = run;
    this.layout = layout;
    this.messages = messages;
    this.words = words;
    this.out = out;
  }

  /// Whether an event of that kind has a line of its own beside its moment.
  static boolean isSaid(Kind kind) {
    return switch (kind) {
      case CLIENT, DECIDE, EXECUTE, COMPLETE, HOLD, DELAY, AIM -> true;
      case START,
          SEND,
          DELIVER,
          LOSE,
          DUPLICATE,
          SET_TIMER,
          TIMER,
          WRITE,
          SYNC,
          CRASH,
          RESTART,
          HEAL,
          LOG,
          BREAK,
          CUT,
          MEND ->
          false;
    };
  }

  void draw(Moments.Moment moment) {
    Layout.Line line = layout.line(moment.index());
    out.start("g");
    out.set(
        "class",
        "marks "
            + css(moment.kind())
            + (run.isBroken(moment) ? " broken" : "")
            + (moment.index() > run.cursor() ? " after" : ""));
    out.set("data-moment", moment.index());
    if (moment.node() < 0) {
      double right = layout.width() - Layout.MARGIN;
      out.line("heal", Layout.GUTTER, line.y(), right, line.y());
      String says = messages.render(run.view().rows().get(moment.first()).says());
      double room = right - Layout.GUTTER;
      out.label(
          "what",
          Xml.Anchor.MIDDLE,
          Layout.GUTTER + room / 2,
          line.y() + 9.5,
          Fit.into(says, room, SIZE));
    } else {
      double x = layout.x(moment.node());
      mark(moment, x, line.y());
      disk(moment, x, line.y());
      beside(moment, x, line.y());
      if (!run.lamps(moment).isEmpty()) {
        circle("lit", x, line.y(), 6.5);
      }
      if (run.isBroken(moment)) {
        circle("ring", x, line.y(), 8.5);
      }
    }
    out.end("g");
  }

  /// The mark of what the scheduler did, and a crash at its end.
  private void mark(Moments.Moment moment, double x, double y) {
    switch (moment.kind()) {
      case TIMER -> {
        circle("clock", x, y, 4.2);
        out.start("path").set("class", "hand").set("d", hand(x, y)).end();
      }
      case HOLD, DELAY, AIM -> {
        out.start("rect").set("class", "hand").set("x", x - 3).set("y", y - 3);
        out.set("width", 6L).set("height", 6L).end();
      }
      case START, RESTART -> out.line("cap", x - 6, y, x + 6, y);
      case CRASH -> {}
      case LOSE -> {}
      case BREAK -> out.line("end", x - 6, y, x + 6, y);
      default -> circle("dot", x, y, 2.4);
    }
    if (run.rows(moment).stream().anyMatch(row -> row.kind() == Kind.CRASH)) {
      tear(x, y + (moment.kind() == Kind.CRASH ? 0 : Layout.TEAR_BELOW));
    }
    if (run.rows(moment).stream().anyMatch(row -> isMarked(row.kind()))) {
      out.start("path").set("class", "diamond");
      out.set(
              "d",
              "M"
                  + at(x, y - 5)
                  + "L"
                  + at(x + 5, y)
                  + "L"
                  + at(x, y + 5)
                  + "L"
                  + at(x - 5, y)
                  + "Z")
          .end();
    }
  }

  private static boolean isByHand(Kind kind) {
    return kind == Kind.HOLD || kind == Kind.DELAY || kind == Kind.AIM;
  }

  private static boolean isMarked(Kind kind) {
    return kind == Kind.DECIDE || kind == Kind.EXECUTE || kind == Kind.COMPLETE;
  }

  /// A synced disk is a filled dot, one with writes that are not yet synced a hollow one.
  private void disk(Moments.Moment moment, double x, double y) {
    boolean synced = false;
    boolean open = false;
    for (View.Row row : run.rows(moment)) {
      if (row.kind() == Kind.SYNC) {
        synced = true;
        open = false;
      } else if (row.kind() == Kind.WRITE) {
        open = true;
      }
    }
    double step = Side.of(run, moment).isLeft() ? -8 : 8;
    double at = x + step;
    if (synced) {
      circle("synced", at, y, 2.8);
      at += step;
    }
    if (open) {
      circle("unsynced", at, y, 2.8);
    }
  }

  /// What the moment says and changes.
  private void beside(Moments.Moment moment, double x, double y) {
    Side side = Side.of(run, moment);
    Xml.Anchor anchor = side.isLeft() ? Xml.Anchor.END : Xml.Anchor.START;
    double at = x + (side.isLeft() ? -BESIDE : BESIDE);
    double room =
        Math.min(
            side.isLeft() ? at : layout.width() - at, Math.max(layout.laneWidth() * 2, LEAST_ROOM));
    double lineY = y + BELOW + layout.stack(moment).wordsDown();
    int free = MOST_LINES;
    if (run.isBroken(moment)) {
      out.label("broke", anchor, at + (side.isLeft() ? -4 : 4), lineY, words.say("broke"));
      lineY += Stacks.WORDS_LINE;
      free--;
    }
    for (View.Row row : run.rows(moment)) {
      if (isSaid(row.kind()) && free > 0) {
        String label = isByHand(row.kind()) ? messages.render(row.says()) : row.label();
        out.label("said", anchor, at, lineY, Fit.into(label, room, SIZE));
        lineY += Stacks.WORDS_LINE;
        free--;
      }
    }
    List<View.Cell> cells = run.cells(moment);
    for (View.Cell cell : cells.subList(0, Math.min(Math.max(0, free), cells.size()))) {
      cell(cell, anchor, at, lineY, room);
      lineY += Stacks.WORDS_LINE;
      free--;
    }
    for (View.Lamp lamp : run.lamps(moment)) {
      if (free-- > 0) {
        String says = Fit.into(messages.render(lamp.says()), room, SIZE);
        out.label("lit", anchor, at, lineY, says);
        lineY += Stacks.WORDS_LINE;
      }
    }
  }

  private void cell(View.Cell cell, Xml.Anchor anchor, double x, double y, double room) {
    String name = messages.text(cell.name());
    String value = Fit.into(cell.value(), room - Fit.width(name + " ", SIZE), SIZE);
    String css = anchor == Xml.Anchor.END ? "cell end" : "cell";
    out.start("text").set("class", css).set("x", x).set("y", y);
    out.start("tspan").set("class", "name").text(name).end("tspan").text(" " + value).end("text");
  }

  private void tear(double x, double y) {
    String d =
        "M"
            + at(x - 7, y + 1)
            + "L"
            + at(x - 3, y - 3)
            + "L"
            + at(x, y + 2)
            + "L"
            + at(x + 3, y - 3)
            + "L"
            + at(x + 7, y + 1);
    out.start("path").set("class", "tear").set("d", d).end();
  }

  private void circle(String css, double x, double y, double r) {
    out.start("circle").set("class", css).set("cx", x).set("cy", y).set("r", r).end();
  }

  private static String hand(double x, double y) {
    return "M" + at(x, y - 2.8) + "L" + at(x, y) + "L" + at(x + 2, y + 1);
  }

  private static String at(double x, double y) {
    StringBuilder point = new StringBuilder();
    Xml.number(point, x);
    point.append(' ');
    Xml.number(point, y);
    return point.toString();
  }

  private static String css(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
