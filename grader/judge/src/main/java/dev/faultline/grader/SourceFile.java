package dev.faultline.grader;

/// One file of a submission.
///
/// @param name for messages alone, such as `MyAcceptor.java`
public record SourceFile(String name, String text) {}
