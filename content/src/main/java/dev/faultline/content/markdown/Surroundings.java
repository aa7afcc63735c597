package dev.faultline.content.markdown;

/// What a Markdown text needs to know of the world around it, and whom to tell of its mistakes.
public interface Surroundings {

  /// Takes down a mistake.
  ///
  /// @param line in the file that the text stands in, from 1
  void problem(int line, String what, String fix);

  /// Finds out where a link leads, and takes down a problem where that is nowhere.
  ///
  /// @param line where the link stands, from 1
  Target target(String link, int line);

  /// Whether the text may have headings, footnotes and directives: a lesson may, a task may not.
  boolean isWhole();
}
