package dev.faultline.grader.compile;

import dev.faultline.grader.wording.Wording;
import dev.faultline.sim.Sentence;

/// A message about a place in the source, of the compiler or of the verifier, in both languages.
///
/// @param line from 1; 0 where there is no place
/// @param column from 1; 0 where there is no place
public record Remark(
    String file, int line, int column, String severity, String code, String zh, String en) {

  /// The severity of what keeps the source from being run.
  public static final String ERROR = "error";

  /// The severity of what does not.
  public static final String WARNING = "warning";

  /// One of our own: its code is the sentence's key without `grader.`.
  public static Remark error(String file, int line, Sentence says) {
    String code = says.key().substring("grader.".length());
    String zh = Wording.ZH.render(says);
    return new Remark(file, line, line == 0 ? 0 : 1, ERROR, code, zh, Wording.EN.render(says));
  }
}
