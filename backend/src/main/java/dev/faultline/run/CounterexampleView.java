package dev.faultline.run;

import dev.faultline.diagram.Diagram;

/// A failing run, as a template shows it.
///
/// @param url where it can be seen by anyone who has the link
/// @param says what broke
/// @param brokenAt index of the trace event at which it broke, from 0
/// @param minimal whether nothing more can be left out of it
/// @param searched whether a search found it: no shorter one exists, and it can not be played with
/// @param panelUrl where it can be played with, or empty
public record CounterexampleView(
    String url,
    String says,
    int brokenAt,
    boolean minimal,
    boolean searched,
    Diagram.Drawn diagram,
    String panelUrl) {

  /// Begins the ids of a run's picture and words; a page shows one run.
  private static final String PREFIX = "run";

  /// The diagram of a failing run.
  ///
  /// @param url of its page
  /// @param cursor index of the event that is looked at; {@link Diagram#NONE} for the one that
  ///   broke a property
  /// @param whole whether nothing is folded
  public static Diagram.Drawn draw(Diagram diagram, String url, int cursor, boolean whole) {
    return diagram.draw(new Diagram.Wish(PREFIX, cursor, whole, url + "?at="));
  }
}
