package dev.faultline.grader.compile;

import dev.faultline.runner.ClassFile;
import dev.faultline.runner.FieldReader;
import dev.faultline.runner.FieldWriter;
import dev.faultline.runner.Frame;
import dev.faultline.runner.Job;
import dev.faultline.runner.MalformedFrameException;
import java.util.ArrayList;
import java.util.List;

/// What came of a compilation.
public sealed interface CompileReply {

  /// It may run.
  ///
  /// @param classes verified and metered
  /// @param remarks warnings
  record Compiled(List<ClassFile> classes, List<Remark> remarks) implements CompileReply {

    public Compiled {
      classes = List.copyOf(classes);
      remarks = List.copyOf(remarks);
    }
  }

  /// It does not compile, or is not what was asked for.
  record Faulty(List<Remark> remarks) implements CompileReply {

    public Faulty {
      remarks = List.copyOf(remarks);
    }
  }

  /// It compiles, and uses what it may not.
  record Forbidden(List<Remark> remarks) implements CompileReply {

    public Forbidden {
      remarks = List.copyOf(remarks);
    }
  }

  /// The compiler process broke one of its own rules: our fault.
  ///
  /// @param what for operators
  record Broken(String what) implements CompileReply {}

  /// The code of the remark on a source for which the compiler's memory does not suffice.
  String TOO_BIG = "source.too-big-to-compile";

  /// Whether the compiler that replied this ends: it is not fit for another request.
  default boolean isLast() {
    return switch (this) {
      case Compiled _, Forbidden _ -> false;
      case Faulty(List<Remark> remarks) ->
          remarks.stream().anyMatch(remark -> remark.code().equals(TOO_BIG));
      case Broken _ -> true;
    };
  }

  /// What a reply is, in a frame.
  enum Kind {
    COMPILED,
    FAULTY,
    FORBIDDEN,
    BROKEN
  }

  /// This reply in a frame.
  default Frame toFrame() {
    FieldWriter out = new FieldWriter();
    switch (this) {
      case Compiled(List<ClassFile> classes, List<Remark> remarks) -> {
        out.constant(Kind.COMPILED).integer(classes.size());
        classes.forEach(file -> out.string(file.name()).bytes(file.bytes()));
        Remarks.write(out, remarks);
      }
      case Faulty(List<Remark> remarks) -> Remarks.write(out.constant(Kind.FAULTY), remarks);
      case Forbidden(List<Remark> remarks) -> Remarks.write(out.constant(Kind.FORBIDDEN), remarks);
      case Broken(String what) -> out.constant(Kind.BROKEN).string(what);
    }
    return new Frame(Frame.Type.COMPILED, out.toBytes());
  }

  /// The reply that a frame carries.
  static CompileReply from(Frame frame) throws MalformedFrameException {
    if (frame.type() != Frame.Type.COMPILED) {
      throw new MalformedFrameException("a compiler's reply was due, not " + frame.type());
    }
    FieldReader in = new FieldReader(frame.payload());
    CompileReply reply =
        switch (in.constant(Kind.class)) {
          case COMPILED -> new Compiled(classes(in), Remarks.read(in));
          case FAULTY -> new Faulty(Remarks.read(in));
          case FORBIDDEN -> new Forbidden(Remarks.read(in));
          case BROKEN -> new Broken(in.string(Frame.MAX_BYTES));
        };
    in.end();
    return reply;
  }

  private static List<ClassFile> classes(FieldReader in) throws MalformedFrameException {
    List<ClassFile> classes = new ArrayList<>();
    for (int left = in.integer(0, Job.MAX_CLASSES); left > 0; left--) {
      classes.add(new ClassFile(in.string(Frame.MAX_BYTES), in.bytes(Frame.MAX_BYTES)));
    }
    return classes;
  }
}
