package dev.faultline.submission;

import dev.faultline.run.CounterexampleView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A verdict as a template shows it.
///
/// @param kind `passed`, `failed`, `rejected` or `inconclusive`
/// @param reason empty when passed, else such as `property`; `superseded` when a newer submission
///   took its place
/// @param headline one sentence: what broke, or that all held
/// @param explanation what that means, and how to go on
/// @param property name of the property that broke; empty when none did
/// @param stepsUsed the most that one run used, of `stepsBudget`
public record VerdictView(
    String kind,
    String reason,
    String headline,
    String explanation,
    String property,
    int score,
    List<CompileLine> compile,
    @Nullable CounterexampleView counterexample,
    long compileMillis,
    long runMillis,
    long stepsUsed,
    long stepsBudget) {

  public VerdictView {
    compile = List.copyOf(compile);
  }

  /// A message about a place in the source.
  ///
  /// @param line from 1; 0 where there is no place
  /// @param severity `error` or `warning`
  public record CompileLine(String file, int line, int column, String severity, String message) {}
}
