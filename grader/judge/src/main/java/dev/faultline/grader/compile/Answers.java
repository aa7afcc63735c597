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
    } catch (StackOverflowError e) {
      return new Answer(faulty(request, "grader.source.too-deep"), true);
    } catch (OutOfMemoryError e) {
      return new Answer(faulty(request, "grader.source.too-big-to-compile"), false);
    } catch (IOException | RuntimeException | Error e) {
      // javac wraps what its own recursion threw.
      return e.getCause() instanceof StackOverflowError
          ? new Answer(faulty(request, "grader.source.too-deep"), true)
          : new Answer(new CompileReply.Broken(describe(e)), false);
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
