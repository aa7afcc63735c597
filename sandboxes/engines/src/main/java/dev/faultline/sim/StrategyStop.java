package dev.faultline.sim;

import dev.faultline.api.NodeProgram;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The strategy under test spent more than it may, or threw, and the run ended there.
///
/// @param node index of the node
/// @param handler the callback that was running, such as `onPrepare`
/// @param event index of the last event before it
public record StrategyStop(int node, String handler, int event, Outcome.Why why, Sentence says) {

  private static final int MAX_MESSAGE_CHARACTERS = 300;

  /// What it is when a callback of the strategy on `node` threw `thrown`.
  ///
  /// @param program the one that was running, or null where its constructor was
  public static StrategyStop of(
      int node, String name, @Nullable NodeProgram program, Throwable thrown, int event) {
    Where where = new Where(node, handler(program), event);
    if (thrown instanceof Signal signal) {
      Outcome.Why why = signal.why();
      Check.that(why != null, "a crash stops no strategy");
      return where.stopped(Objects.requireNonNull(why), signal.says(name));
    }
    if (thrown instanceof OutOfMemoryError) {
      return where.stopped(Outcome.Why.MEMORY, Signal.MEMORY.says(name));
    }
    if (thrown instanceof StackOverflowError) {
      return where.stopped(Outcome.Why.DEPTH, Signal.DEPTH.says(name));
    }
    if (thrown instanceof Misuse misuse) {
      return where.stopped(Outcome.Why.THREW, misuse.says(name, place(misuse)));
    }
    Sentence says =
        Sentence.of("stopped.threw", name, describe(thrown), place(thrown), where.handler);
    return where.stopped(Outcome.Why.THREW, says);
  }

  static StrategyStop of(Node node, Throwable thrown, int event) {
    return of(node.index(), node.spec().name(), node.program(), thrown, event);
  }

  private static String handler(@Nullable NodeProgram program) {
    return program instanceof StrategyProgram strategy ? strategy.handler() : "constructor";
  }

  /// What was thrown. A learner's own exception class is hostile: of it only the name is used.
  private static String describe(Throwable thrown) {
    String className = thrown.getClass().getSimpleName();
    String message = isOfTheJdk(thrown) ? thrown.getMessage() : null;
    if (message == null) {
      return className;
    }
    String told = Addresses.without(cut(message, 2 * MAX_MESSAGE_CHARACTERS));
    return className + ": " + cut(told, MAX_MESSAGE_CHARACTERS);
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
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

  private record Where(int node, String handler, int event) {

    private StrategyStop stopped(Outcome.Why why, Sentence says) {
      return new StrategyStop(node, handler, event, why, says);
    }
  }
}
