package dev.faultline.content;

/// A heading of a lesson.
///
/// @param level 2 to 4; the title is 1
/// @param id the place's name in addresses, the same in every language
/// @param text plain text
public record Heading(int level, String id, String text) {}
