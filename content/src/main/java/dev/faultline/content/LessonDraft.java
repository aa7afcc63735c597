package dev.faultline.content;

import dev.faultline.content.markdown.Section;
import java.util.List;

/// A lesson's text in one language, before it was compared with the other.
///
/// @param problems of its file
/// @param sections its headings with their lines
/// @param places its figures and exercises, in order
record LessonDraft(
    FileProblems problems,
    LessonText text,
    List<YamlText> after,
    List<Section> sections,
    List<Place> places) {

  /// Where a directive stands.
  ///
  /// @param what `figure` or `exercise`
  record Place(String what, String name, int line) {}
}
