package dev.faultline.diagram;

import dev.faultline.sim.Messages;
import dev.faultline.sim.Moments;
import dev.faultline.sim.View;
import java.util.List;
import java.util.Locale;

/// Writes a run in words: a list item a moment, with what its events say, what it changes, and
/// where it broke.
final class TranscriptWriter {

  /// The most events of one moment that are told.
  static final int MOST_ANSWERS = 60;

  private static final int MOST_CHARACTERS = 300;

  private final Run run;
  private final Messages messages;
  private final Words words;
  private final Xml out = new Xml();

  TranscriptWriter(Run run, Messages messages, Words words) {
    this.run = run;
    this.messages = messages;
    this.words = words;
  }

  String write(Diagram.Wish wish, Folding folding) {
    leftOut("earlier", folding.extent().earlier());
    for (Folding.Stretch stretch : folding.stretches()) {
      if (stretch.folded()) {
        fold(wish, stretch);
      } else {
        moments(wish, stretch);
      }
    }
    leftOut("later", folding.extent().later());
    return out.toString();
  }

  private void leftOut(String key, int count) {
    if (count > 0) {
      out.start("li").set("class", "left-out").text(words.say(key, count)).end("li");
    }
  }

  private void fold(Diagram.Wish wish, Folding.Stretch stretch) {
    long micros =
        run.moment(stretch.last()).timeMicros() - run.moment(stretch.first()).timeMicros();
    out.start("li").set("class", "fold");
    out.start("details").start("summary");
    out.text(words.say("fold", stretch.size(), Words.length(micros)));
    out.end("summary").start("ol");
    moments(wish, stretch);
    out.end("ol").end("details").end("li");
  }

  private void moments(Diagram.Wish wish, Folding.Stretch stretch) {
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      moment(wish, run.moment(i));
    }
  }

  private void moment(Diagram.Wish wish, Moments.Moment moment) {
    View.Row first = run.view().rows().get(moment.first());
    boolean broken = run.isBroken(moment);
    boolean now = moment.index() == run.cursor();
    out.start("li").set("id", wish.prefix() + "-m" + moment.index());
    out.set(
        "class",
        "moment "
            + css(first)
            + (broken ? " broken" : "")
            + (now ? " now" : moment.index() > run.cursor() ? " after" : ""));
    out.set("data-moment", moment.index()).set("data-event", moment.last());
    out.set("data-lane", moment.node());
    out.set("data-cause", causeOf(first));
    if (now) {
      out.set("aria-current", "step");
    }
    time(wish, moment);
    out.start("span").set("class", "what");
    says(first);
    List<View.Row> rows = run.rows(moment);
    for (View.Row row : rows.subList(1, Math.min(rows.size(), 1 + MOST_ANSWERS))) {
      says(row);
    }
    if (rows.size() > 1 + MOST_ANSWERS) {
      out.start("span").set("class", "more");
      out.text(words.say("more", rows.size() - 1 - MOST_ANSWERS)).end("span");
    }
    changes(moment);
    if (broken) {
      out.start("em").set("class", "broke").text(words.say("broke")).end("em");
    }
    out.end("span").end("li");
  }

  private void time(Diagram.Wish wish, Moments.Moment moment) {
    String time = Words.exactly(moment.timeMicros());
    if (wish.stepUrl().isEmpty()) {
      out.start("span").set("class", "time").text(time).end("span");
    } else {
      out.start("a")
          .set("class", "time")
          .set("href", wish.stepUrl() + moment.last() + "#" + wish.prefix() + "-now");
      out.set("tabindex", -1).text(time).end("a");
    }
    out.text(" ");
  }

  private void says(View.Row row) {
    String says = messages.render(row.says());
    out.start("span").set("class", css(row)).set("data-event", row.event());
    out.text(Fit.characters(says, MOST_CHARACTERS)).end("span").text(" ");
  }

  private void changes(Moments.Moment moment) {
    List<View.Cell> cells = run.cells(moment);
    for (View.Cell cell : cells.subList(0, Math.min(cells.size(), MOST_ANSWERS))) {
      out.start("span").set("class", "cell").set("data-lane", cell.lane());
      out.set("data-cell", cell.name());
      out.start("span").set("class", "name").text(messages.text(cell.name())).end("span").text(" ");
      out.start("span").set("class", "value");
      out.text(Fit.characters(cell.value(), MOST_CHARACTERS)).end("span").end("span").text(" ");
    }
    for (View.Lamp lamp : run.view().lamps()) {
      if (moment.first() <= lamp.row() && lamp.row() <= moment.last()) {
        out.start("span").set("class", "lamp").text(messages.render(lamp.says())).end("span");
        out.text(" ");
      }
    }
  }

  /// The moment that led to this one, besides what the node did before.
  private int causeOf(View.Row first) {
    return first.cause() < 0 ? -1 : run.moments().of(first.cause()).index();
  }

  private static String css(View.Row row) {
    return row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
