package dev.faultline.sim;

import java.util.List;

/// What is to be run: a family of fault plans of one role of an engine, and the seed that picks one
/// plan of that family.
///
/// @param role which strategy interface is under test, such as `acceptor`
/// @param family such as `crash-at-io`
/// @param seed all chance in the run comes from it; a grading seed never leaves the grader
/// @param actions what a person did by hand in a panel, in order; empty in a graded run
public record Scenario(String role, String family, long seed, List<Action> actions) {

  public Scenario {
    actions = List.copyOf(actions);
  }

  /// A scenario that no hand has touched.
  public Scenario(String role, String family, long seed) {
    this(role, family, seed, List.of());
  }
}
