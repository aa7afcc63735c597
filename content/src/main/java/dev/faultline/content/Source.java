package dev.faultline.content;

/// A work that a lesson rests on.
///
/// @param html inline HTML, sanitised
public record Source(String html) {}
