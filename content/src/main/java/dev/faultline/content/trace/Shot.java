package dev.faultline.content.trace;

import dev.faultline.sim.Moments;
import java.util.List;

/// One run of a figure: how it is made, which part of it is drawn, and what must be true of that.
///
/// @param line where it begins in the lesson's file, from 1
/// @param labelHtml what tells it apart from other runs of the figure: inline HTML; may be empty
/// @param actionLines the lines of the actions, in their order
/// @param from an event of the first moment that is drawn, from 0
/// @param until an event of the last one; {@link #END} for the end of the run
public record Shot(
    int line,
    String labelHtml,
    Making making,
    List<Integer> actionLines,
    int from,
    int until,
    List<Expected> expected) {

  /// Up to the end of the run.
  public static final int END = Integer.MAX_VALUE;

  /// The most moments that are drawn: a figure in a text is looked at, and not scrolled.
  public static final int MAX_MOMENTS = 40;

  public Shot {
    actionLines = List.copyOf(actionLines);
    expected = List.copyOf(expected);
  }

  /// What must be true.
  ///
  /// @param line where it stands, from 1
  /// @param text as it was written
  public record Expected(int line, String text, Fact fact) {}

  /// The part of a run that is drawn.
  ///
  /// @param first index of its first event
  /// @param last index of its last event
  public record Part(int first, int last) {

    boolean holds(int event) {
      return first <= event && event <= last;
    }
  }

  /// The part of `played` that is drawn; whole moments.
  public Part part(Played played) {
    Moments moments = Moments.of(played.trace());
    int end = played.trace().events().size() - 1;
    return new Part(
        moments.of(Math.min(from, end)).first(), moments.of(Math.min(until, end)).last());
  }
}
