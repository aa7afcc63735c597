package dev.faultline.grader;

/// How often a family is run; or how far a small world is searched.
///
/// @param id id of the engine's family, or of its small world
/// @param visibleRuns runs with public seeds, made by *Run* and by *Submit*
/// @param hiddenRuns further runs with secret seeds, made by *Submit* alone
/// @param points what passing all runs, or the search, is worth
/// @param mostStates how many states the search of a small world looks at, by *Run* and by
///   *Submit*; 0 where there are runs
public record FamilySpec(String id, int visibleRuns, int hiddenRuns, int points, int mostStates) {

  /// A family that is run.
  public FamilySpec(String id, int visibleRuns, int hiddenRuns, int points) {
    this(id, visibleRuns, hiddenRuns, points, 0);
  }

  /// A small world that is searched.
  public static FamilySpec searched(String id, int mostStates, int points) {
    return new FamilySpec(id, 0, 0, points, mostStates);
  }

  /// Whether it is a small world that is searched.
  public boolean isSearched() {
    return mostStates > 0;
  }

  /// Whether a submission of `mode` has to do with it.
  public boolean isIn(Submission.Mode mode) {
    return isSearched() || visibleRuns + hiddenRuns(mode) > 0;
  }

  /// How many hidden runs a submission of `mode` makes.
  public int hiddenRuns(Submission.Mode mode) {
    return switch (mode) {
      case RUN -> 0;
      case SUBMIT -> hiddenRuns;
    };
  }
}
