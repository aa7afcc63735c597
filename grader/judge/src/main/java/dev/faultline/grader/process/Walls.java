package dev.faultline.grader.process;

import java.util.List;

/// Which walls stand around the processes that see learners' code.
///
/// @param isKnown whether both a compiler and a runner have told theirs
/// @param inForce names of walls that stand in every process that should have them
/// @param missing the others, each with the process that lacks it and why
public record Walls(boolean isKnown, List<String> inForce, List<String> missing) {

  public Walls {
    inForce = List.copyOf(inForce);
    missing = List.copyOf(missing);
  }

  /// Whether all of them are known to stand.
  public boolean areWhole() {
    return isKnown && missing.isEmpty();
  }
}
