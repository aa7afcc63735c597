package dev.faultline.grader.compile;

/// A source file.
///
/// @param name for messages alone, such as `MyAcceptor.java`
public record Source(String name, String text) {}
