package dev.faultline.run;

import java.util.List;

/// A failing run, as a template shows it.
///
/// @param url where it can be seen by anyone who has the link
/// @param says what broke
/// @param brokenAt index of the trace event at which it broke, from 0
/// @param lanes names of the nodes
public record CounterexampleView(
    String url, String says, int brokenAt, List<String> lanes, List<StepView> steps) {

  public CounterexampleView {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }
}
