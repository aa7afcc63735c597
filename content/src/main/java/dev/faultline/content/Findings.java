package dev.faultline.content;

import java.util.ArrayList;
import java.util.List;

/// Where readers put down what they can not settle themselves.
///
/// @param problems mistakes
/// @param anchors links into lessons, to be looked up when all are read
record Findings(List<ContentProblem> problems, List<Anchor> anchors) {

  static Findings none() {
    return new Findings(new ArrayList<>(), new ArrayList<>());
  }
}
