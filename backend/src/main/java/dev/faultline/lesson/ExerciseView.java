package dev.faultline.lesson;

import java.util.List;

/// An exercise as a template shows it.
///
/// @param engine whose API the exercise is written against
/// @param starterHtml the starter with its syntax marked, for print
/// @param hints inline HTML
/// @param visibleRuns how many runs *Run* makes
/// @param searches how many small worlds it searches
/// @param closed why it can not be answered now: `checking`, `unsound`; empty when it can
public record ExerciseView(
    String id,
    String lessonUrl,
    String title,
    String taskHtml,
    String className,
    String engine,
    String starter,
    String starterHtml,
    List<StageView> stages,
    List<String> hints,
    int visibleRuns,
    int searches,
    String submitUrl,
    String draftUrl,
    String closed) {

  public ExerciseView {
    stages = List.copyOf(stages);
    hints = List.copyOf(hints);
  }

  /// A step of the exercise.
  public record StageView(String title, List<FamilyView> families) {

    public StageView {
      families = List.copyOf(families);
    }
  }

  /// A family of runs, or a small world that is searched.
  ///
  /// @param points what passing all of its runs, or the search, is worth
  /// @param hidden whether some of its runs are hidden
  public record FamilyView(String id, String title, String about, int points, boolean hidden) {}
}
