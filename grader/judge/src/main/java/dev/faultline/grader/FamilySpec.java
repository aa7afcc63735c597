package dev.faultline.grader;

/// How often a family is run.
///
/// @param id id of the engine's family
/// @param visibleRuns runs with public seeds, made by *Run* and by *Submit*
/// @param hiddenRuns further runs with secret seeds, made by *Submit* alone
/// @param points what passing all runs is worth
public record FamilySpec(String id, int visibleRuns, int hiddenRuns, int points) {}
