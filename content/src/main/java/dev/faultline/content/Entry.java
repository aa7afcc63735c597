package dev.faultline.content;

/// A lesson in the outline.
///
/// @param id such as `paxos`
/// @param planned whether the lesson is still to be written
public record Entry(String id, Text title, boolean planned) {}
