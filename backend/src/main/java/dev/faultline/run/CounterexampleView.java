package dev.faultline.run;

import java.util.List;

/// A failing run, as a template shows it.
///
/// @param url where it can be seen by anyone who has the link
/// @param says what broke
/// @param brokenAt index of the trace event at which it broke, from 0
/// @param minimal whether nothing more can be left out of it
/// @param lanes names of the nodes
public record CounterexampleView(
    String url,
    String says,
    int brokenAt,
    boolean minimal,
    List<String> lanes,
    List<StepView> steps) {

  public CounterexampleView {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }
}
