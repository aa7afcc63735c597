package dev.faultline.cli;

import dev.faultline.grader.Verdict;

/// Exit codes; other programs rely on them.
final class Exit {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int REJECTED = 2;
  static final int INCONCLUSIVE = 3;
  static final int USAGE = 64;

  private Exit() {}

  static int of(Verdict.Kind verdict) {
    return switch (verdict) {
      case PASSED -> OK;
      case FAILED -> FAILED;
      case REJECTED -> REJECTED;
      case INCONCLUSIVE -> INCONCLUSIVE;
    };
  }
}
