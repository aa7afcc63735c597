package dev.faultline.lesson;

import dev.faultline.content.Heading;
import dev.faultline.content.Source;
import dev.faultline.explore.FigureView;
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

  /// Whether every figure could be drawn.
  public boolean isComplete() {
    return blocks.stream().allMatch(block -> block.figure() == null || block.figure().complete());
  }

  /// A piece of the page.
  ///
  /// @param kind `prose`, `figure`, `trace`, `exercise`, `puzzle` or `sandbox`
  /// @param html the prose, or the figure's picture
  public record BlockView(
      String kind,
      @Nullable String html,
      @Nullable String figureId,
      @Nullable String captionHtml,
      @Nullable ExerciseView exercise,
      @Nullable PuzzleCard puzzle,
      @Nullable PanelView panel,
      @Nullable FigureView figure) {

    /// A piece that is Markdown.
    static BlockView prose(String html) {
      return new BlockView("prose", html, null, null, null, null, null, null);
    }

    /// A picture that was drawn by hand.
    static BlockView figure(String id, String svg, String captionHtml) {
      return new BlockView("figure", svg, id, captionHtml, null, null, null, null);
    }

    /// A picture that is drawn from runs.
    static BlockView trace(FigureView figure) {
      return new BlockView("trace", null, null, null, null, null, null, figure);
    }

    /// Where an exercise stands.
    static BlockView exercise(ExerciseView exercise) {
      return new BlockView("exercise", null, null, null, exercise, null, null, null);
    }

    /// Where an exercise of the kind `break` stands.
    static BlockView puzzle(PuzzleCard puzzle) {
      return new BlockView("puzzle", null, null, null, null, puzzle, null, null);
    }

    /// Where a panel stands.
    static BlockView sandbox(PanelView panel) {
      return new BlockView("sandbox", null, null, null, null, null, panel, null);
    }
  }
}
