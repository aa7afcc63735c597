package dev.faultline.content;

/// A link to a place inside of a lesson, to be looked up once all lessons are read.
///
/// @param problems whom to tell, in the file of the link
/// @param line where the link stands
/// @param lessonId the lesson that it leads to
/// @param id the heading that it names
record Anchor(FileProblems problems, int line, String lessonId, String id) {}
