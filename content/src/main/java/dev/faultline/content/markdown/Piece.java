package dev.faultline.content.markdown;

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
}
