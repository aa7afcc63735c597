package dev.faultline.content;

import java.util.List;

/// A lesson in one language.
///
/// @param title plain text
/// @param summary one sentence, plain text
/// @param headings in order; the same ids in every language
/// @param blocks what the page shows, in order
/// @param sources the works that the lesson rests on
public record LessonText(
    String title,
    String summary,
    List<Heading> headings,
    List<Block> blocks,
    List<Source> sources) {

  public LessonText {
    headings = List.copyOf(headings);
    blocks = List.copyOf(blocks);
    sources = List.copyOf(sources);
  }
}
