package dev.faultline.content.markdown;

import java.util.List;

/// A Markdown text that was read.
///
/// @param pieces in order
/// @param sections its headings, in order
public record Prose(List<Piece> pieces, List<Section> sections) {

  public Prose {
    pieces = List.copyOf(pieces);
    sections = List.copyOf(sections);
  }
}
