package dev.faultline.grader;

import java.util.List;

/// All of an exercise that can change a verdict.
///
/// @param id such as `paxos/acceptor`
/// @param version hash of what can change a verdict; hexadecimal
/// @param engine name of the engine, of the form `[a-z]+`
/// @param role id of the engine's role
/// @param className simple name of the class that a submission must declare
/// @param families in the order of the stages
/// @param stepBudget metered steps for one run
/// @param reveal what a failed hidden family shows
public record ExerciseSpec(
    String id,
    String version,
    String engine,
    String role,
    String className,
    List<FamilySpec> families,
    long stepBudget,
    Reveal reveal) {

  public ExerciseSpec {
    families = List.copyOf(families);
  }

  /// What a failed hidden family shows to its author.
  public enum Reveal {
    /// The property's name alone.
    PROPERTY,
    /// The whole failing run.
    TRACE
  }
}
