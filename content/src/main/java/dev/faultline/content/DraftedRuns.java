package dev.faultline.content;

import dev.faultline.content.trace.TraceFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The runs that a lesson's figures are drawn from, in both languages.
///
/// @param folder the lesson's
record DraftedRuns(Site.LessonFolder folder, LessonDraft zh, LessonDraft en) {

  /// Takes down what does not fit together.
  void check() {
    for (TraceFigure english : figures(en)) {
      figures(zh).stream()
          .filter(chinese -> chinese.id().equals(english.id()))
          .forEach(chinese -> compare(chinese, english));
    }
    checkShown();
  }

  /// Both languages draw a figure from the same runs, and expect the same of them.
  private void compare(TraceFigure chinese, TraceFigure english) {
    if (chinese.script().equals(english.script())) {
      return;
    }
    List<String> ofEnglish = new ArrayList<>(english.script());
    chinese.script().forEach(ofEnglish::remove);
    List<String> ofChinese = new ArrayList<>(chinese.script());
    english.script().forEach(ofChinese::remove);
    en.problems()
        .at(
            english.shots().getFirst().line(),
            "'"
                + english.id()
                + "' is drawn from other lines than in Chinese: English alone has "
                + ofEnglish
                + ", Chinese alone "
                + ofChinese,
            "write the same lines in the same order; only captions and labels differ");
  }

  /// A strategy in the folder of runs that no figure shows is a leftover.
  private void checkShown() {
    Set<String> names = LessonRuns.names(folder, zh.problems());
    figures(zh).stream()
        .flatMap(figure -> figure.shots().stream())
        .forEach(shot -> shot.making().strategy().ifPresent(names::remove));
    for (String name : names) {
      zh.problems()
          .in(folder.path() + "/" + LessonRuns.FOLDER + "/" + name + ".java")
          .at(1, "no figure shows a run of this strategy", "show one, or take the file away");
    }
  }

  private static List<TraceFigure> figures(LessonDraft draft) {
    return draft.text().blocks().stream()
        .filter(Block.Trace.class::isInstance)
        .map(block -> ((Block.Trace) block).figure())
        .toList();
  }
}
