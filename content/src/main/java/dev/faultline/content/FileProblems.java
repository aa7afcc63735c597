package dev.faultline.content;

import java.util.List;

/// Takes down what is wrong in one file.
///
/// @param file path below the content folder
/// @param all where the problems of all files are gathered
record FileProblems(String file, List<ContentProblem> all) {

  void at(int line, String what, String fix) {
    all.add(new ContentProblem(file, line, what, fix));
  }

  /// The same list, for another file.
  FileProblems in(String other) {
    return new FileProblems(other, all);
  }
}
