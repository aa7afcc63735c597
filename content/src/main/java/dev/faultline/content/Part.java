package dev.faultline.content;

import java.util.List;

/// A part of the outline.
///
/// @param id such as `consensus`
/// @param entries its lessons, in order, planned ones among them
public record Part(String id, Text title, List<Entry> entries) {

  public Part {
    entries = List.copyOf(entries);
  }
}
