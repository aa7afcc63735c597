package dev.faultline.sim;

import java.util.Objects;

/// The strategy under test spent more than it may, or threw, and the run ended there.
///
/// @param node index of the node
/// @param handler the callback that was running, such as `onPrepare`
/// @param event index of the last event before it
public record StrategyStop(int node, String handler, int event, Outcome.Why why, Sentence says) {

  private static final int MAX_MESSAGE_CHARACTERS = 300;

  static StrategyStop of(Node node, Throwable thrown, int event) {
    String name = node.spec().name();
    if (thrown instanceof Signal signal) {
      Outcome.Why why = signal.why();
      Check.that(why != null, "a crash stops no strategy");
      return of(node, event, Objects.requireNonNull(why), signal.says(name));
    }
    if (thrown instanceof OutOfMemoryError) {
      return of(node, event, Outcome.Why.MEMORY, Signal.MEMORY.says(name));
    }
    if (thrown instanceof StackOverflowError) {
      return of(node, event, Outcome.Why.DEPTH, Signal.DEPTH.says(name));
    }
    if (thrown instanceof Misuse misuse) {
      return of(node, event, Outcome.Why.THREW, misuse.says(name, place(misuse)));
    }
    Sentence says =
        Sentence.of("stopped.threw", name, describe(thrown), place(thrown), handler(node));
    return of(node, event, Outcome.Why.THREW, says);
  }

  private static StrategyStop of(Node node, int event, Outcome.Why why, Sentence says) {
    return new StrategyStop(node.index(), handler(node), event, why, says);
  }

  private static String handler(Node node) {
    return node.program() instanceof StrategyProgram program ? program.handler() : "constructor";
  }

  /// What was thrown. A learner's own exception class is hostile: of it only the name is used.
  private static String describe(Throwable thrown) {
    String className = thrown.getClass().getSimpleName();
    String message = isOfTheJdk(thrown) ? thrown.getMessage() : null;
    if (message == null) {
      return className;
    }
    int end = Math.min(message.length(), MAX_MESSAGE_CHARACTERS);
    return className + ": " + message.substring(0, end);
  }

  private static String place(Throwable thrown) {
    if (isOfTheJdk(thrown) || thrown instanceof Misuse) {
      for (StackTraceElement frame : thrown.getStackTrace()) {
        boolean ours = frame.getClassName().startsWith("dev.faultline.");
        boolean jdk = frame.getModuleName() != null;
        if (!ours && !jdk) {
          return frame.getFileName() + ":" + frame.getLineNumber();
        }
      }
    }
    return "?";
  }

  private static boolean isOfTheJdk(Throwable thrown) {
    return thrown.getClass().getClassLoader() == null;
  }
}
