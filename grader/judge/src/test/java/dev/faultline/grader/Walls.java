package dev.faultline.grader;

import java.util.Locale;

/// Which wall stopped a submission, as its verdict tells:
///
/// - `compiler CODE`: refused before it was verified. `source.too-slow` is the compiler's watchdog.
/// - `verifier CODE`: compiled, and refused for what it names.
/// - `steps`, `memory`, `depth`: stopped by a budget.
/// - `initialiser WHY`: the same, in a static initialiser.
/// - `kernel KEY`: it asked the simulator for something that there can not be.
/// - `throws`: its own exception ended the run.
/// - `monitor`: it ran to its end and broke a property.
/// - `nondeterminism`: its second run was another one.
/// - `passed`: nothing stopped it.
/// - `died KEY`: no wall stood, and the last resort had to do.
final class Walls {

  private Walls() {}

  static String of(Verdict verdict) {
    String key = verdict.says().key();
    return switch (verdict.verdict()) {
      case PASSED -> "passed";
      case INCONCLUSIVE -> "died " + key;
      case REJECTED ->
          verdict.reason() == Verdict.Reason.FORBIDDEN
              ? "verifier " + code(verdict).replace("forbidden.", "")
              : "compiler " + code(verdict).replace("compiler.err.", "");
      case FAILED -> failed(verdict.reason().name().toLowerCase(Locale.ROOT), key);
    };
  }

  private static String code(Verdict verdict) {
    return verdict.compile().stream()
        .filter(message -> message.severity().equals("error"))
        .map(Verdict.CompileMessage::code)
        .findFirst()
        .orElse("nothing");
  }

  private static String failed(String reason, String key) {
    if (key.startsWith("grader.initialiser.")) {
      return "initialiser " + reason;
    }
    return switch (reason) {
      case "property", "quality" -> "monitor";
      case "nondeterministic" -> "nondeterminism";
      case "threw" -> key.equals("stopped.threw") ? "throws" : "kernel " + key;
      default -> key.endsWith("stopped." + reason) ? reason : "kernel " + key;
    };
  }
}
