package dev.faultline.lesson;

import dev.faultline.content.Heading;
import dev.faultline.content.Source;
import dev.faultline.explore.PanelView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lesson as a template shows it.
///
/// @param otherTitle its title in the other language
public record LessonView(
    String id,
    String title,
    String otherTitle,
    String summary,
    String partTitle,
    List<Heading> headings,
    List<BlockView> blocks,
    List<Source> sources) {

  public LessonView {
    headings = List.copyOf(headings);
    blocks = List.copyOf(blocks);
    sources = List.copyOf(sources);
  }

  /// A piece of the page.
  ///
  /// @param kind `prose`, `figure`, `exercise`, `puzzle` or `sandbox`
  /// @param html the prose, or the figure's picture
  public record BlockView(
      String kind,
      @Nullable String html,
      @Nullable String figureId,
      @Nullable String captionHtml,
      @Nullable ExerciseView exercise,
      @Nullable PuzzleCard puzzle,
      @Nullable PanelView panel) {}
}
