package dev.faultline.grader.compile;

import dev.faultline.sim.Sentence;
import java.io.IOException;
import java.util.List;

/// Answers requests, whatever happens to the compiler meanwhile.
final class Answers {

  private final Pipeline pipeline;

  /// @param isSound whether this process is still fit to answer another request
  record Answer(CompileReply reply, boolean isSound) {}

  Answers(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  Answer answer(CompileRequest request) {
    try {
      return new Answer(pipeline.handle(request), true);
    } catch (IOException | RuntimeException | Error e) {
      // javac wraps some of what its own work threw.
      Throwable root = e.getCause() == null ? e : e.getCause();
      return switch (root) {
        case StackOverflowError _ -> new Answer(faulty(request, "grader.source.too-deep"), true);
        case OutOfMemoryError _ ->
            new Answer(faulty(request, "grader." + CompileReply.TOO_BIG), false);
        default -> new Answer(new CompileReply.Broken(describe(e)), false);
      };
    }
  }

  private static CompileReply faulty(CompileRequest request, String key) {
    String file = request.sources().getFirst().name();
    return new CompileReply.Faulty(List.of(Remark.error(file, 0, Sentence.of(key))));
  }

  private static String describe(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.getClass().getName());
    text.append(": ").append(thrown.getMessage());
    for (StackTraceElement element : thrown.getStackTrace()) {
      text.append(" at ").append(element);
    }
    return text.toString();
  }
}
