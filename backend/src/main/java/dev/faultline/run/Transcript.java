package dev.faultline.run;

import dev.faultline.sim.Narration;
import dev.faultline.sim.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A recorded run as a list of steps for a template.
///
/// @param lanes names of the nodes, by index
public record Transcript(List<String> lanes, List<StepView> steps) {

  public Transcript {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }

  /// The transcript of `trace` in the language of `locale`.
  ///
  /// @param brokenAt index of the trace event at which a property broke, from 0
  public static Transcript of(Trace trace, int brokenAt, Locale locale) {
    Narration narration = Narration.of(trace, brokenAt, locale);
    List<StepView> steps = new ArrayList<>(narration.steps().size());
    for (Narration.Step step : narration.steps()) {
      steps.add(
          new StepView(
              steps.size(),
              step.event(),
              step.time(),
              step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              step.lane(),
              step.text(),
              step.broken()));
    }
    return new Transcript(narration.lanes(), steps);
  }
}
