package dev.faultline.content;

import dev.faultline.grader.SourceFile;

/// A strategy that must fail.
///
/// @param property id of the property that it must break
public record WrongStrategy(SourceFile source, String property) {}
