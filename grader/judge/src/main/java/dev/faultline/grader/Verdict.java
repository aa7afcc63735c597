package dev.faultline.grader;

import dev.faultline.sim.Property;
import dev.faultline.sim.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The judgement of a submission, without language: sentences are keys with arguments.
///
/// @param exercise id of the exercise
/// @param jdk feature release that graded, such as `25`
/// @param codeHash SHA-256 of the submitted files, hexadecimal
/// @param secret fingerprint of the server's secret, never the secret
/// @param reason empty exactly when passed
/// @param score 0 to 100
/// @param compile messages of the compiler and the verifier
/// @param families those that were run, in the exercise's order
/// @param counterexample the first failing run, where it may be shown
/// @param says one sentence for people: what broke, or that all held
/// @param digest SHA-256 over the digests of all runs in order, hexadecimal; empty when nothing ran
public record Verdict(
    String exercise,
    String exerciseVersion,
    int engineVersion,
    int graderVersion,
    String jdk,
    String codeHash,
    String secret,
    Kind verdict,
    Reason reason,
    int score,
    List<CompileMessage> compile,
    List<FamilyResult> families,
    @Nullable Counterexample counterexample,
    Sentence says,
    Steps steps,
    String digest,
    Millis millis) {

  /// The shape's version in JSON.
  public static final int SCHEMA = 1;

  public Verdict {
    compile = List.copyOf(compile);
    families = List.copyOf(families);
  }

  /// The same with another failing run.
  public Verdict withCounterexample(@Nullable Counterexample other) {
    return new Verdict(
        exercise,
        exerciseVersion,
        engineVersion,
        graderVersion,
        jdk,
        codeHash,
        secret,
        verdict,
        reason,
        score,
        compile,
        families,
        other,
        says,
        steps,
        digest,
        millis);
  }

  /// The same with other times.
  public Verdict withMillis(Millis other) {
    return new Verdict(
        exercise,
        exerciseVersion,
        engineVersion,
        graderVersion,
        jdk,
        codeHash,
        secret,
        verdict,
        reason,
        score,
        compile,
        families,
        counterexample,
        says,
        steps,
        digest,
        other);
  }

  /// How it ended.
  public enum Kind {
    PASSED,
    FAILED,
    REJECTED,
    INCONCLUSIVE
  }

  /// Why it did not pass.
  public enum Reason {
    NONE,
    PROPERTY,
    QUALITY,
    STEPS,
    MEMORY,
    DEPTH,
    THREW,
    NONDETERMINISTIC,
    COMPILE,
    FORBIDDEN,
    OURS
  }

  /// A message about a place in the source, in both languages, since those of the compiler are
  /// worded when it compiles.
  ///
  /// @param line from 1; 0 where there is no place
  /// @param column from 1; 0 where there is no place
  /// @param severity `error` or `warning`
  /// @param code such as `compiler.err.cant.resolve` or `forbidden.method`
  public record CompileMessage(
      String file, int line, int column, String severity, String code, String zh, String en) {

    /// The text in `locale`: Chinese for any Chinese one, else English.
    public String message(Locale locale) {
      return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
  }

  /// How a family ended.
  ///
  /// @param hidden whether the failure, or, when passed, any run, was a hidden one
  /// @param property what broke; null when passed
  /// @param says what broke, or how much was searched; null when passed and not searched
  /// @param runs how many runs were made; not for learners
  /// @param armedRuns in how many of them every planned fault was armed; not for learners
  /// @param search how far a small world was searched; null where something broke, or there are
  ///   runs
  public record FamilyResult(
      String id,
      boolean hidden,
      boolean passed,
      int points,
      Property.@Nullable Kind kind,
      @Nullable String property,
      @Nullable Sentence says,
      int runs,
      int armedRuns,
      @Nullable Search search) {

    /// How a family of runs ended.
    public FamilyResult(
        String id,
        boolean hidden,
        boolean passed,
        int points,
        Property.@Nullable Kind kind,
        @Nullable String property,
        @Nullable Sentence says,
        int runs,
        int armedRuns) {
      this(id, hidden, passed, points, kind, property, says, runs, armedRuns, null);
    }

    /// The same with another sentence.
    FamilyResult saying(Sentence other) {
      return new FamilyResult(
          id, hidden, passed, points, kind, property, other, runs, armedRuns, search);
    }
  }

  /// How far a small world was searched in which nothing broke.
  ///
  /// @param states how many states were looked at
  /// @param isWhole whether these are all that there are
  public record Search(int states, boolean isWhole) {}

  /// A failing run.
  ///
  /// @param traceJson the trace in its versioned JSON, without any seed
  /// @param brokenAt index of the event at which it broke, from 0
  public record Counterexample(String family, String traceJson, int brokenAt, Sentence says) {}

  /// Metered steps: the most that one run used, and what one run may use; and how many events all
  /// runs had together.
  public record Steps(long used, long budget, long events) {}

  /// How long each stage took.
  public record Millis(long queued, long compile, long run) {}
}
