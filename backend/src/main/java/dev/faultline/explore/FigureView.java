package dev.faultline.explore;

import dev.faultline.diagram.Diagram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure that is drawn from runs, as a template shows it.
///
/// @param captionHtml inline HTML
public record FigureView(String id, String captionHtml, List<ShotView> shots) {

  public FigureView {
    shots = List.copyOf(shots);
  }

  /// Whether every run could be drawn.
  public boolean complete() {
    return shots.stream().allMatch(shot -> shot.diagram() != null);
  }

  /// One run.
  ///
  /// @param labelHtml what tells it apart from others; inline HTML, may be empty
  /// @param panelUrl the panel in which it can be played with, at the moment where the figure ends
  /// @param diagram missing where the run could not be made yet
  public record ShotView(String labelHtml, String panelUrl, Diagram.@Nullable Drawn diagram) {}
}
