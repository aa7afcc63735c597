package dev.faultline.submission;

import org.jspecify.annotations.Nullable;

/// What comes after a passed submission, as a template shows it.
///
/// @param comparisonUrl the reference beside what passed
/// @param nextUrl the next lesson, or the list of all where none follows
/// @param nextTitle the next lesson's title; null where none follows
public record SequelView(String comparisonUrl, String nextUrl, @Nullable String nextTitle) {}
