package dev.faultline.content;

import java.util.List;
import java.util.Map;

/// A lesson in both languages.
///
/// @param id such as `paxos`
/// @param partId the part of the outline that it stands in
/// @param after ids of the lessons that it builds on, planned ones among them
/// @param texts one for each language
/// @param exercises those with a strategy to be written, in the order of their places in the text
/// @param puzzles those with a strategy to be broken, in the order of their places in the text
public record Lesson(
    String id,
    String partId,
    List<String> after,
    Map<Language, LessonText> texts,
    List<Exercise> exercises,
    List<Puzzle> puzzles) {

  public Lesson {
    after = List.copyOf(after);
    texts = Map.copyOf(texts);
    exercises = List.copyOf(exercises);
    puzzles = List.copyOf(puzzles);
    for (Language language : Language.values()) {
      if (!texts.containsKey(language)) {
        throw new IllegalArgumentException(
            "lesson '" + id + "' has no text in '" + language.code() + "'");
      }
    }
  }

  /// The text in `language`.
  public LessonText text(Language language) {
    // The constructor saw to it that there is one.
    return java.util.Objects.requireNonNull(texts.get(language));
  }

  /// The figures that are drawn from runs, in the text in `language`.
  public List<Block.Trace> traces(Language language) {
    return text(language).blocks().stream()
        .filter(Block.Trace.class::isInstance)
        .map(Block.Trace.class::cast)
        .toList();
  }
}
