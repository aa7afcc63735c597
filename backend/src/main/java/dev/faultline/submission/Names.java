package dev.faultline.submission;

import dev.faultline.grader.Verdict;
import java.util.Locale;

/// Names of enums as the contracts have them: in lower case.
final class Names {

  private Names() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// Empty when there is no reason.
  static String of(Verdict.Reason reason) {
    return reason == Verdict.Reason.NONE ? "" : of((Enum<?>) reason);
  }
}
