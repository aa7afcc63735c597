package dev.faultline.sim;

/// What is to be run: a family of fault plans of one role of an engine, and the seed that picks one
/// plan of that family.
///
/// @param role which strategy interface is under test, such as `acceptor`
/// @param family such as `crash-at-io`
/// @param seed all chance in the run comes from it; a grading seed never leaves the grader
public record Scenario(String role, String family, long seed) {}
