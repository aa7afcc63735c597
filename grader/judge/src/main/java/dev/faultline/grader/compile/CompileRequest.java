package dev.faultline.grader.compile;

import dev.faultline.runner.FieldReader;
import dev.faultline.runner.FieldWriter;
import dev.faultline.runner.Frame;
import dev.faultline.runner.MalformedFrameException;
import java.util.ArrayList;
import java.util.List;

/// What is to be compiled.
///
/// @param className the class that must be declared
/// @param strategyType the interface that it must implement
public record CompileRequest(String className, String strategyType, List<Source> sources) {

  /// No more files than this are compiled.
  public static final int MAX_FILES = 20;

  private static final int MAX_NAME_BYTES = 1_000;
  private static final int MAX_TEXT_BYTES = 1 << 20;

  public CompileRequest {
    sources = List.copyOf(sources);
  }

  public Frame toFrame() {
    FieldWriter out = new FieldWriter().string(className).string(strategyType);
    out.integer(sources.size());
    sources.forEach(source -> out.string(source.name()).string(source.text()));
    return new Frame(Frame.Type.COMPILE, out.toBytes());
  }

  static CompileRequest from(Frame frame) throws MalformedFrameException {
    FieldReader in = new FieldReader(frame.payload());
    String className = in.string(MAX_NAME_BYTES);
    String strategyType = in.string(MAX_NAME_BYTES);
    List<Source> sources = new ArrayList<>();
    for (int left = in.integer(0, MAX_FILES); left > 0; left--) {
      sources.add(new Source(in.string(MAX_NAME_BYTES), in.string(MAX_TEXT_BYTES)));
    }
    in.end();
    return new CompileRequest(className, strategyType, sources);
  }
}
