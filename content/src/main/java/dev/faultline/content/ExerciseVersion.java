package dev.faultline.content;

import dev.faultline.grader.ExerciseSpec;
import dev.faultline.grader.FamilySpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The version of an exercise: SHA-256 over what can change a verdict, and over nothing else.
/// Prose, hints, titles and example strategies may be mended without a new version.
final class ExerciseVersion {

  /// Rises when the text that is hashed gets another shape.
  private static final int SHAPE = 1;

  private ExerciseVersion() {}

  /// `spec` with its version.
  static ExerciseSpec versioned(ExerciseSpec spec, int engineVersion) {
    return versioned(spec, engineVersion, "");
  }

  /// The same, where something else can change a verdict too.
  ///
  /// @param also what that is; empty for nothing
  static ExerciseSpec versioned(ExerciseSpec spec, int engineVersion, String also) {
    return new ExerciseSpec(
        spec.id(),
        hash(spec, engineVersion, also),
        spec.engine(),
        spec.role(),
        spec.className(),
        spec.families(),
        spec.stepBudget(),
        spec.reveal());
  }

  private static String hash(ExerciseSpec spec, int engineVersion, String also) {
    StringBuilder text = new StringBuilder();
    text.append("exercise version ").append(SHAPE).append('\n');
    text.append("engine ").append(spec.engine()).append(' ').append(engineVersion).append('\n');
    text.append("role ").append(spec.role()).append('\n');
    text.append("class ").append(spec.className()).append('\n');
    text.append("steps ").append(spec.stepBudget()).append('\n');
    for (FamilySpec family : spec.families()) {
      text.append("family ").append(family.id());
      if (family.isSearched()) {
        text.append(" exhaustive ").append(family.mostStates());
        text.append(" points ").append(family.points()).append('\n');
        continue;
      }
      text.append(" visible ").append(family.visibleRuns());
      text.append(" hidden ").append(family.hiddenRuns());
      text.append(" points ").append(family.points()).append('\n');
    }
    text.append(also);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
