package dev.faultline.content.markdown;

/// A heading and what hangs on it.
///
/// @param level 2 to 4
/// @param id as given by `{#id}`
/// @param text plain text
/// @param line where it stands, from 1
public record Section(int level, String id, String text, int line) {}
