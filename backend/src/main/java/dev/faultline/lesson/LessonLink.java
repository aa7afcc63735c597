package dev.faultline.lesson;

import org.jspecify.annotations.Nullable;

/// A lesson in the list of all lessons.
///
/// @param otherTitle its title in the other language
/// @param url null when it is still planned
public record LessonLink(
    String id, String title, String otherTitle, @Nullable String url, boolean planned) {}
