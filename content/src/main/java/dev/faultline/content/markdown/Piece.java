package dev.faultline.content.markdown;

import java.util.List;

/// A piece of a Markdown text, at its top level.
public sealed interface Piece {

  /// Running text.
  ///
  /// @param html sanitised
  record Html(String html) implements Piece {}

  /// A directive of one line, such as `:::exercise acceptor`. Whether there is such a directive is
  /// for the caller to say.
  ///
  /// @param name such as `exercise`
  /// @param arguments the rest of the line
  /// @param line where it stands, from 1
  record Directive(String name, String arguments, int line) implements Piece {}

  /// A directive with lines of its own, which are no Markdown, up to a line `:::`.
  ///
  /// @param name such as `trace`
  /// @param arguments the rest of its first line
  /// @param line where it stands, from 1
  record Script(String name, String arguments, int line, List<Line> lines) implements Piece {

    public Script {
      lines = List.copyOf(lines);
    }
  }

  /// A line of a {@link Script}.
  ///
  /// @param number from 1
  /// @param text without white space at its ends; not empty
  record Line(int number, String text) {}
}
