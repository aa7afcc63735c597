package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A recorded run as steps that a person can read, in one language.
///
/// @param lanes names of the nodes, by index
/// @param steps what is worth telling, in order
public record Narration(List<String> lanes, List<Step> steps) {

  private static final int MICROS_IN_MILLI = 1000;

  public Narration {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }

  /// One step.
  ///
  /// @param event index of the trace event, from 0
  /// @param time virtual time, such as `1.234 ms`
  /// @param lane name of the node where it happens; empty where there is none
  /// @param broken whether the property broke here
  public record Step(
      int event, String time, TraceEvent.Kind kind, String lane, String text, boolean broken) {}

  /// Tells `trace` in the language of `locale`.
  ///
  /// @param brokenAt index of the trace event at which a property broke, from 0
  public static Narration of(Trace trace, int brokenAt, Locale locale) {
    View view = Engines.named(trace.engine()).view(trace);
    Messages messages = Messages.of(trace.engine(), locale);
    int brokenRow = brokenRow(view, brokenAt);
    List<Step> steps = new ArrayList<>(view.rows().size());
    for (View.Row row : view.rows()) {
      if (row.kind() == TraceEvent.Kind.SET_TIMER) {
        continue;
      }
      steps.add(
          new Step(
              row.event(),
              time(row.timeMicros()),
              row.kind(),
              row.lane() < 0 ? "" : view.lanes().get(row.lane()).name(),
              messages.render(row.says()),
              row.event() == brokenRow));
    }
    return new Narration(view.lanes().stream().map(View.Lane::name).toList(), steps);
  }

  /// The steps as lines of plain text; the broken one ends with an arrow.
  public List<String> lines() {
    int width = lanes.stream().mapToInt(String::length).max().orElse(0);
    return steps.stream()
        .map(step ->
            "%12s  %s  %s%s"
                .formatted(
                    step.time(),
                    padded(step.lane(), width),
                    step.text(),
                    step.broken() ? "  <--" : ""))
        .toList();
  }

  /// The last row that is told and not after the event that broke it: not every event is worth one.
  private static int brokenRow(View view, int brokenAt) {
    int found = -1;
    for (int row = 0; row < view.rows().size(); row++) {
      if (row <= brokenAt && view.rows().get(row).kind() != TraceEvent.Kind.SET_TIMER) {
        found = row;
      }
    }
    return found;
  }

  private static String time(long micros) {
    return "%d.%03d ms".formatted(micros / MICROS_IN_MILLI, micros % MICROS_IN_MILLI);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
