package dev.faultline.content.trace;

import dev.faultline.sim.Action;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds a run against what its lines say of it.
public final class ShotCheck {

  private static final String MEND =
      "change the lines of the run until it does; or say what is true now, and mend caption and text";
  private static final int MOST_NAMED = 8;

  private final Shot shot;
  private final Played played;
  private final View view;
  private final Messages messages;
  private final List<Complaint> complaints = new ArrayList<>();

  /// What is not as the lines say.
  ///
  /// @param line where it was said
  public record Complaint(int line, String what, String fix) {}

  private ShotCheck(Shot shot, Played played) {
    this.shot = shot;
    this.played = played;
    view = Engines.named(shot.making().engine()).view(played.trace());
    messages = Messages.of(shot.making().engine(), Locale.ENGLISH);
  }

  /// What is wrong with `shot`, of which `played` is the run; nothing where all is as it says.
  public static List<Complaint> of(Shot shot, Played played) {
    ShotCheck check = new ShotCheck(shot, played);
    check.run();
    return List.copyOf(check.complaints);
  }

  private void run() {
    for (int position : played.missed()) {
      missed(shot.making().actions().get(position), shot.actionLines().get(position));
    }
    int end = played.trace().events().size() - 1;
    int asked = shot.until() == Shot.END ? shot.from() : Math.max(shot.from(), shot.until());
    if (asked > end) {
      complain(
          shot.line(),
          "there is no event " + asked + " in the run",
          "its last event is " + end + "; draw a part of what there is");
      return;
    }
    Shot.Part part = shot.part(played);
    size(part);
    outcome(part);
    FactCheck facts = new FactCheck(view, played, part);
    for (Shot.Expected expected : shot.expected()) {
      facts
          .seen(expected.fact())
          .ifPresent(seen ->
              complain(expected.line(), "expects '" + expected.text() + "', and " + seen, MEND));
    }
  }

  private void size(Shot.Part part) {
    Moments moments = Moments.of(played.trace());
    int size = moments.of(part.last()).index() - moments.of(part.first()).index() + 1;
    if (size > Shot.MAX_MOMENTS) {
      complain(
          shot.line(),
          "it draws " + size + " moments",
          "draw at most " + Shot.MAX_MOMENTS + ": say from: and until: which");
    }
  }

  /// Nothing may break, or end the run, that no line speaks of.
  private void outcome(Shot.Part part) {
    switch (played.outcome()) {
      case Outcome.Passed _ -> {}
      case Outcome.Broken(String property, _, int event, Sentence says) -> {
        boolean isSaid =
            shot.expected().stream().anyMatch(each -> each.fact() instanceof Fact.Breaks);
        if (!isSaid && part.holds(event)) {
          complain(
              shot.line(),
              "the run breaks '" + property + "' at event " + event + ": " + messages.render(says),
              "write 'expects: broken " + property + "' if that is what it shows");
        }
      }
      case Outcome.Stopped(_, _, _, Sentence says) -> stopped(messages.render(says));
      case Outcome.Inconclusive(Sentence says) -> stopped(messages.render(says));
    }
  }

  private void stopped(String says) {
    complain(shot.line(), "the run was stopped: " + says, "mend the strategy, or take another");
  }

  private void missed(Action action, int line) {
    Optional<String> there =
        switch (action) {
          case Action.Drop _, Action.Hold _, Action.Deliver _, Action.Delay _ ->
              Optional.of("under way then: " + underWay(action.atEvent()));
          case Action.Duplicate _ -> Optional.of("sent before: " + sent(action.atEvent()));
          case Action.Crash _, Action.Restart _, Action.Cut _, Action.Mend _, Action.Ask _ ->
              Optional.empty();
        };
    String fix = "step through the run in the panel, and do it where it can be done";
    complain(
        line,
        "after event " + action.atEvent() + " this could not be done",
        there.map(names -> names + "; " + fix).orElse(fix));
  }

  /// Messages that were sent and had not come to their end.
  private String underWay(int at) {
    List<View.Row> rows = view.rows().subList(0, Math.min(at + 1, view.rows().size()));
    return names(
        rows.stream()
            .filter(row -> row.kind() == TraceEvent.Kind.SEND)
            .filter(row -> rows.stream().noneMatch(end -> ends(end, row)))
            .toList());
  }

  private static boolean ends(View.Row end, View.Row sent) {
    return end.cause() == sent.event()
        && (end.kind() == TraceEvent.Kind.DELIVER || end.kind() == TraceEvent.Kind.LOSE);
  }

  private String sent(int at) {
    List<View.Row> rows = view.rows().subList(0, Math.min(at + 1, view.rows().size()));
    return names(rows.stream().filter(row -> row.kind() == TraceEvent.Kind.SEND).toList());
  }

  private String names(List<View.Row> sends) {
    String names =
        sends.stream()
            .skip(Math.max(0, sends.size() - MOST_NAMED))
            .map(row -> row.event() + " (" + messages.render(row.says()) + ")")
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "nothing" : names;
  }

  private void complain(int line, String what, String fix) {
    complaints.add(new Complaint(line, what, fix));
  }
}
