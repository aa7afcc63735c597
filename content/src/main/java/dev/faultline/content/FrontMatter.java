package dev.faultline.content;

import java.util.List;
import java.util.Optional;

/// What stands above a lesson's text.
///
/// @param after ids of the lessons that it builds on
/// @param sources Markdown
/// @param text the rest of the file
/// @param textLine the line where `text` begins, from 1
record FrontMatter(
    String title,
    String summary,
    List<YamlText> after,
    List<YamlText> sources,
    String text,
    int textLine) {

  private static final String FENCE = "---\n";

  /// Reads it from the beginning of a lesson's file.
  static Optional<FrontMatter> read(SourceText source) {
    FileProblems problems = source.problems();
    String whole = source.text();
    int end = whole.startsWith(FENCE) ? whole.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      problems.at(
          1,
          "the file does not begin with front matter",
          "begin with '---', then title, summary, after and sources, then '---'");
      return Optional.empty();
    }
    String yaml = whole.substring(FENCE.length(), end + 1);
    String text = whole.substring(end + 1 + FENCE.length());
    int textLine = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
    return YamlFile.read(yaml, 2, problems).flatMap(front -> of(front, text, textLine));
  }

  private static Optional<FrontMatter> of(YamlObject front, String text, int textLine) {
    front.allowOnly("title", "summary", "after", "sources");
    Optional<YamlText> title = front.text("title");
    Optional<YamlText> summary = front.text("summary");
    List<YamlText> after = front.texts("after");
    List<YamlText> sources = front.texts("sources");
    if (title.isEmpty() || summary.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FrontMatter(
            title.get().value().strip(),
            summary.get().value().strip(),
            after,
            sources,
            text,
            textLine));
  }
}
