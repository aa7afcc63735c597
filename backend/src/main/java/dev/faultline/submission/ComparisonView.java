package dev.faultline.submission;

import java.util.List;

/// The reference beside what passed, as a template shows it.
///
/// @param title of the exercise
/// @param submissionUrl the page of what passed
/// @param mine lines of what passed
/// @param reference lines of the reference; as many as `mine`
/// @param cut whether there are more lines of `mine` than are shown
public record ComparisonView(
    String title,
    String submissionUrl,
    List<LineView> mine,
    List<LineView> reference,
    boolean cut) {

  public ComparisonView {
    mine = List.copyOf(mine);
    reference = List.copyOf(reference);
  }

  /// A line of either.
  ///
  /// @param kind `same`, `different`, or `gap` where only the other has a line
  /// @param codeHtml the line with its syntax marked; empty for a gap
  public record LineView(String kind, String codeHtml) {}
}
