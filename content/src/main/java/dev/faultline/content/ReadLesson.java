package dev.faultline.content;

import java.util.List;

/// A lesson as it was read, with what later checks need to name lines.
///
/// @param problems of its Chinese file
/// @param after what it builds on, with lines of that file
record ReadLesson(Lesson lesson, FileProblems problems, List<YamlText> after) {}
