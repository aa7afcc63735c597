package dev.faultline.grader.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects what is refused: the first of each line, and not too many.
final class Findings {

  private static final int MOST = 50;

  private final List<Finding> found = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  void add(Finding finding) {
    String place = finding.line() == 0 ? finding.what() : finding.file() + ":" + finding.line();
    if (found.size() < MOST && places.add(place)) {
      found.add(finding);
    }
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
