package dev.faultline.layout;

import dev.faultline.runner.FieldReader;
import dev.faultline.runner.FieldWriter;
import dev.faultline.runner.Frame;
import dev.faultline.runner.MalformedFrameException;

/// What came of laying out a source.
public sealed interface LayoutReply {

  /// The source anew; what it means is the same.
  record LaidOut(String source) implements LayoutReply {}

  /// It is not Java, or not all of it.
  ///
  /// @param line from 1
  /// @param column from 1
  /// @param message what javac says of that place, in English
  record Unreadable(int line, int column, String message) implements LayoutReply {}

  /// It is longer than a submission may be, or nested too deeply.
  record TooLarge() implements LayoutReply {}

  /// It took too long, or the process died of it.
  record GaveUp() implements LayoutReply {}

  /// Too many others wait.
  record Busy() implements LayoutReply {}

  /// What a process answers, in a frame. The order is part of the format.
  enum Kind {
    LAID_OUT,
    UNREADABLE,
    TOO_LARGE
  }

  /// This reply in a frame.
  default Frame toFrame() {
    FieldWriter out = new FieldWriter();
    switch (this) {
      case LaidOut(String source) -> out.constant(Kind.LAID_OUT).string(source);
      case Unreadable(int line, int column, String message) ->
          out.constant(Kind.UNREADABLE).integer(line).integer(column).string(message);
      case TooLarge() -> out.constant(Kind.TOO_LARGE);
      case GaveUp(), Busy() -> throw new IllegalStateException(this + " is nothing to answer");
    }
    return new Frame(Frame.Type.LAID_OUT, out.toBytes());
  }

  /// The reply that a frame carries.
  static LayoutReply from(Frame frame) throws MalformedFrameException {
    if (frame.type() != Frame.Type.LAID_OUT) {
      throw new MalformedFrameException("a laid out source was due, not " + frame.type());
    }
    FieldReader in = new FieldReader(frame.payload());
    LayoutReply reply =
        switch (in.constant(Kind.class)) {
          case LAID_OUT -> new LaidOut(in.string(Frame.MAX_BYTES));
          case UNREADABLE ->
              new Unreadable(
                  in.integer(1, Integer.MAX_VALUE),
                  in.integer(1, Integer.MAX_VALUE),
                  in.string(Frame.MAX_BYTES));
          case TOO_LARGE -> new TooLarge();
        };
    in.end();
    return reply;
  }
}
